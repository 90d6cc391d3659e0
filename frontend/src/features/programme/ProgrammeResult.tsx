import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'
import { RowMistakes, RowsOutcome } from '../../shared/ui/RowsOutcome'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { ProgrammeReport, ProgrammeRow } from './programme'

type Outcome = ProgrammeRow['outcome']

const outcomes: Record<Outcome, { words: () => string; tone: BadgeTone }> = {
  REFUSED: { words: m.row_refused, tone: 'alarm' },
  CHANGED: { words: m.row_changed, tone: 'warm' },
  CREATED: { words: m.row_created, tone: 'calm' },
  UNCHANGED: { words: m.row_unchanged, tone: 'closed' },
}
const order = Object.keys(outcomes) as Outcome[]

/** What happens to each row, what must be mended first. Unchanged rows are counted, and shown on request. */
export function ProgrammeResult({ report }: { report: ProgrammeReport }) {
  const [everything, setEverything] = useState(false)
  const shown = report.rows
    .filter(({ outcome }) => everything || outcome !== 'UNCHANGED')
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row)

  return (
    <RowsOutcome
      applied={report.applied}
      counts={m.programme_counts({
        created: report.created,
        changed: report.changed,
        unchanged: report.unchanged,
        refused: report.refused,
      })}
      refused={report.refused}
    >
      {report.unchanged > 0 && (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-6 accent-primary"
            checked={everything}
            onChange={({ target }) => setEverything(target.checked)}
          />
          {m.programme_show_unchanged({ count: report.unchanged })}
        </label>
      )}
      {shown.length > 0 && (
        <Table
          caption={m.programme_result_title()}
          heads={[m.row_number(), m.row_outcome(), m.plan_dialogue(), m.row_reason()]}
        >
          {shown.map((row) => (
            <ResultRow key={row.row} row={row} />
          ))}
        </Table>
      )}
    </RowsOutcome>
  )
}

function ResultRow({ row }: { row: ProgrammeRow }) {
  const { words, tone } = outcomes[row.outcome]
  return (
    <Row>
      <Cell head={m.row_number()}>{row.row}</Cell>
      <Cell>
        <Badge tone={tone}>{words()}</Badge>
      </Cell>
      <Cell>
        {row.title ?? '–'}
        {row.reference && <span className="block text-ink-soft">{row.reference}</span>}
      </Cell>
      <Cell>
        <RowMistakes mistakes={row.mistakes}>
          {row.outcome === 'CHANGED' && row.changes.length > 0 && (
            <li>{m.row_changes({ what: row.changes.join(', ') })}</li>
          )}
        </RowMistakes>
      </Cell>
    </Row>
  )
}

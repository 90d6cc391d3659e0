import { useEffect, useRef, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'
import { Notice } from '../../shared/ui/Notice'
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
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])

  const shown = report.rows
    .filter(({ outcome }) => everything || outcome !== 'UNCHANGED')
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row)

  return (
    <section aria-labelledby="uitkomst" className="grid gap-4">
      <h2 id="uitkomst" ref={top} tabIndex={-1} className="text-2xl">
        {report.applied ? m.programme_done_title() : m.programme_result_title()}
      </h2>
      <p role="status" className="font-semibold">
        {m.programme_counts({
          created: report.created,
          changed: report.changed,
          unchanged: report.unchanged,
          refused: report.refused,
        })}
      </p>
      {report.refused > 0 && (
        <Notice tone="alarm" title={m.programme_refused_title({ count: report.refused })}>
          <p>{m.programme_refused_text()}</p>
        </Notice>
      )}
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
    </section>
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
        <ul>
          {row.mistakes.map(({ column, code, detail }) => (
            <li key={`${column}${code}`} className="text-danger">
              {column && <span className="font-semibold">{column}: </span>}
              {detail}
            </li>
          ))}
          {row.outcome === 'CHANGED' && row.changes.length > 0 && (
            <li>{m.row_changes({ what: row.changes.join(', ') })}</li>
          )}
        </ul>
      </Cell>
    </Row>
  )
}

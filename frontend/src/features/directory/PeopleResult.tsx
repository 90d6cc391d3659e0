import { m } from '../../paraglide/messages'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'
import { RowMistakes, RowsOutcome } from '../../shared/ui/RowsOutcome'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { PeopleReport, PeopleRow } from './peopleFiles'

type Outcome = PeopleRow['outcome']

const outcomes: Record<Outcome, { words: () => string; tone: BadgeTone }> = {
  REFUSED: { words: m.row_refused, tone: 'alarm' },
  CONSENT_ADDED: { words: m.people_row_consent, tone: 'warm' },
  CREATED: { words: m.row_created, tone: 'calm' },
  KNOWN: { words: m.people_row_known, tone: 'closed' },
}
const order = Object.keys(outcomes) as Outcome[]

/** What happens to each row; what must be mended first. */
export function PeopleResult({ report }: { report: PeopleReport }) {
  const { created, consentsAdded, known, refused } = report
  const rows = report.rows.toSorted(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row,
  )
  return (
    <RowsOutcome
      applied={report.applied}
      counts={m.people_counts({ created, consents: consentsAdded, known, refused })}
      refused={refused}
    >
      <Table
        caption={m.programme_result_title()}
        heads={[m.row_number(), m.row_outcome(), m.person_name(), m.people_row_reason()]}
      >
        {rows.map((row) => (
          <Person key={row.row} row={row} />
        ))}
      </Table>
    </RowsOutcome>
  )
}

function Person({ row }: { row: PeopleRow }) {
  const { words, tone } = outcomes[row.outcome]
  return (
    <Row>
      <Cell head={m.row_number()}>{row.row}</Cell>
      <Cell>
        <span className="whitespace-nowrap">
          <Badge tone={tone}>{words()}</Badge>
        </span>
      </Cell>
      <Cell>
        <span className="break-words">{row.name || '–'}</span>
      </Cell>
      <Cell>
        <RowMistakes mistakes={row.mistakes} />
      </Cell>
    </Row>
  )
}

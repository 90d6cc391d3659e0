import { useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'
import { Notice } from '../../shared/ui/Notice'
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
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  const { created, consentsAdded, known, refused } = report
  const rows = report.rows.toSorted(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row,
  )
  return (
    <section aria-labelledby="uitkomst" className="grid gap-4">
      <h2 id="uitkomst" ref={top} tabIndex={-1} className="text-2xl">
        {report.applied ? m.programme_done_title() : m.programme_result_title()}
      </h2>
      <p role="status" className="font-semibold">
        {m.people_counts({ created, consents: consentsAdded, known, refused })}
      </p>
      {refused > 0 && (
        <Notice tone="alarm" title={m.programme_refused_title({ count: refused })}>
          <p>{m.programme_refused_text()}</p>
        </Notice>
      )}
      <Table
        caption={m.programme_result_title()}
        heads={[m.row_number(), m.row_outcome(), m.person_name(), m.people_row_reason()]}
      >
        {rows.map((row) => (
          <Person key={row.row} row={row} />
        ))}
      </Table>
    </section>
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
        <ul>
          {row.mistakes.map(({ column, code, detail }) => (
            <li key={`${column}${code}`} className="text-danger">
              {column && <span className="font-semibold">{column}: </span>}
              {detail}
            </li>
          ))}
        </ul>
      </Cell>
    </Row>
  )
}

import { m } from '../../paraglide/messages'
import { monthOf } from '../../shared/dates'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { ProgrammeFigures } from './boards'

/** The numbers of the picture: in a month, and all until then. */
export function MonthTable({ months }: Pick<ProgrammeFigures, 'months'>) {
  return (
    <Table
      caption={m.progress_by_month()}
      heads={[m.progress_month(), m.progress_accepted(), m.progress_advised(), m.progress_closed()]}
    >
      {months.map((month) => (
        <Row key={month.monthDate}>
          <Cell>{monthOf(month.monthDate)}</Cell>
          <Cell head={m.progress_accepted()}>{soFar(month.accepted, month.acceptedSoFar)}</Cell>
          <Cell head={m.progress_advised()}>{soFar(month.advised, month.advisedSoFar)}</Cell>
          <Cell head={m.progress_closed()}>{soFar(month.closed, month.closedSoFar)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

const soFar = (count: number, all: number) => m.progress_so_far({ count, all })

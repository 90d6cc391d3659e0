import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { dialogueStatusWords } from '../../shared/words'
import type { Edition } from './cycles'

/** All times of a cycle, the newest first, with who came as counts. */
export function EditionLine({ editions }: { editions: Edition[] }) {
  if (editions.length === 0) return <p>{m.cycle_line_none()}</p>
  const newestFirst = [...editions].sort((one, other) => other.number - one.number)
  return (
    <>
      <Table
        caption={m.cycle_line()}
        heads={[
          m.cycle_number(),
          m.cycle_day(),
          m.cycle_theme(),
          m.cycle_status(),
          m.cycle_came(),
          m.cycle_first(),
          m.cycle_before(),
        ]}
      >
        {newestFirst.map(({ dialogueId, number, startsAt, theme, status, attendance }) => (
          <Row key={dialogueId}>
            <Cell head={m.cycle_number()}>{number}</Cell>
            <Cell>
              <Link
                to={paths.dialoguePlan}
                params={{ id: dialogueId }}
                className="font-semibold text-primary"
              >
                {moment(startsAt)}
              </Link>
            </Cell>
            <Cell head={m.cycle_theme()}>{theme.name}</Cell>
            <Cell head={m.cycle_status()}>
              <span className="wrap-normal">{dialogueStatusWords[status]()}</span>
            </Cell>
            <Cell head={m.cycle_came()}>{attendance.participants ?? '–'}</Cell>
            <Cell head={m.cycle_first()}>{attendance.firstTimers ?? '–'}</Cell>
            <Cell head={m.cycle_before()}>{attendance.cameBefore ?? '–'}</Cell>
          </Row>
        ))}
      </Table>
      <p className="mt-3 text-ink-soft">{m.cycle_few()}</p>
    </>
  )
}

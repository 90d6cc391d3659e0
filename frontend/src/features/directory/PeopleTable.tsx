import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { FoundPerson } from './people'

interface Props {
  people: FoundPerson[]
  /** How somebody is reached, as one says it. */
  reached: (contact: FoundPerson['contact']) => string
}

/** People by surname, each a link to what is kept of them. */
export function PeopleTable({ people, reached }: Props) {
  return (
    <Table
      caption={m.nav_people()}
      heads={[m.person_name(), m.person_reached(), m.person_last_came()]}
    >
      {people.map(({ id, name, contact, lastRegisteredAt }) => (
        <Row key={id}>
          <Cell>
            <Link to={paths.person} params={{ id }} className="font-semibold text-primary">
              {name}
            </Link>
          </Cell>
          <Cell head={m.person_reached()}>
            <span className="break-words">{reached(contact)}</span>
          </Cell>
          <Cell head={m.person_last_came()}>
            {lastRegisteredAt ? longDay(dayOf(lastRegisteredAt)) : m.person_never_came()}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

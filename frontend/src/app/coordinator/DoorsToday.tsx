import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { actingOrganisation } from '../../api/client'
import { doorsToday } from '../../features/door/doorList'
import { m } from '../../paraglide/messages'
import { timeRange } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { EmptyState } from '../../shared/ui/states'
import { Title } from './Title'

/** The first page of who facilitates: where people come in today. */
export function DoorsToday() {
  const query = useQuery(doorsToday(actingOrganisation() ?? ''))
  return (
    <>
      <Title title={m.today_title()} />
      <Loaded query={query} rows={1}>
        {(dialogues) =>
          dialogues.length === 0 ? (
            <EmptyState title={m.today_none()}>
              <p>{m.today_none_text()}</p>
            </EmptyState>
          ) : (
            <ul className="grid gap-3">
              {dialogues.map((dialogue) => (
                <li key={dialogue.id}>
                  <Link
                    to={paths.door}
                    params={{ id: dialogue.id }}
                    className="block rounded-card border border-line bg-card p-5"
                  >
                    <span className="block text-xl font-semibold">{dialogue.title}</span>
                    {timeRange(dialogue.startsAt, dialogue.endsAt)} · {dialogue.venue.name}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

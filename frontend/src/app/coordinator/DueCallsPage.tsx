import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DueCallCard } from '../../features/trajectory/DueCallCard'
import { dueCalls } from '../../features/trajectory/followUpCalls'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { EmptyState } from '../../shared/ui/states'
import { BackLink } from '../BackLink'
import { useReach } from './reach'
import { Title } from './Title'

/** Whom to call in these weeks, made for a telephone in one hand. */
export function DueCallsPage() {
  const query = useQuery(dueCalls)
  const ofEverybody = useReach() === 'PLANS'
  return (
    <>
      <BackLink to={paths.trajectories} search={{}}>
        {ofEverybody ? m.nav_trajectories() : m.nav_my_trajectories()}
      </BackLink>
      <Title title={m.due_calls_title()} />
      <Loaded query={query}>
        {(due) =>
          due.length === 0 ? (
            <EmptyState title={m.due_calls_none()}>
              <p>{m.due_calls_none_text()}</p>
            </EmptyState>
          ) : (
            <ul className="grid items-start gap-4 lg:grid-cols-2">
              {due.map((call) => (
                <li key={call.trajectoryId}>
                  <DueCallCard
                    call={call}
                    ofEverybody={ofEverybody}
                    link={
                      <Link to={paths.trajectory} params={{ id: call.trajectoryId }}>
                        {call.initiative.name}
                      </Link>
                    }
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

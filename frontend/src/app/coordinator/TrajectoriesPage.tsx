import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { dueCalls } from '../../features/trajectory/followUpCalls'
import { TrajectoryFilters } from '../../features/trajectory/TrajectoryFilters'
import { TrajectoryTable } from '../../features/trajectory/TrajectoryTable'
import { trajectories } from '../../features/trajectory/trajectories'
import { listed } from '../../features/trajectory/trajectorySearch'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { useReach } from './reach'
import { Title } from './Title'

/** Which initiative stands where: an adviser's own, or those of everybody for a coordinator. */
export function TrajectoriesPage() {
  const search = useSearch({ from: paths.trajectories })
  const navigate = useNavigate({ from: paths.trajectories })
  const ofEverybody = useReach() === 'PLANS'
  const query = useQuery(trajectories)
  const { data: due = [] } = useQuery(dueCalls)
  return (
    <>
      <Title title={ofEverybody ? m.nav_trajectories() : m.nav_my_trajectories()}>
        <Link to={paths.dueCalls} className={buttonLook()}>
          {m.due_calls_count({ count: due.length })}
        </Link>
        <Link to={paths.newTrajectory} className={buttonLook('secondary')}>
          {m.traject_new()}
        </Link>
      </Title>
      <Loaded query={query}>
        {(all) => {
          if (all.length === 0) {
            return (
              <EmptyState title={m.traject_none()}>
                <p>{ofEverybody ? m.traject_none_text() : m.traject_none_own()}</p>
              </EmptyState>
            )
          }
          const found = listed(all, search)
          return (
            <>
              <TrajectoryFilters
                all={all}
                search={search}
                ofEverybody={ofEverybody}
                onChange={(next) => void navigate({ search: next, replace: true })}
              />
              {found.length === 0 ? (
                <EmptyState title={m.traject_none_so()} />
              ) : (
                <TrajectoryTable
                  trajectories={found}
                  ofEverybody={ofEverybody}
                  link={({ id, initiativeName }) => (
                    <Link
                      to={paths.trajectory}
                      params={{ id }}
                      className="font-semibold text-primary"
                    >
                      {initiativeName}
                    </Link>
                  )}
                />
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

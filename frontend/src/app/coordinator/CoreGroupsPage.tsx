import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { cycles } from '../../features/coregroup/cycles'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Title } from './Title'

/** The cycles, each with the group that carries it. */
export function CoreGroupsPage() {
  return (
    <>
      <Title title={m.core_groups()} />
      <Loaded query={useQuery(cycles())} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p>{m.core_groups_none()}</p>
          ) : (
            <ul className="grid gap-3">
              {all.map(({ id, name }) => (
                <li key={id} className="rounded-card border border-line bg-card p-4">
                  <Link
                    to={paths.coreGroup}
                    params={{ id }}
                    className="inline-flex min-h-11 items-center text-lg font-semibold"
                  >
                    {name}
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

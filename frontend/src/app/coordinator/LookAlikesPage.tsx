import { useQuery } from '@tanstack/react-query'
import { LookAlikeCard } from '../../features/directory/LookAlikeCard'
import { lookAlikes } from '../../features/directory/merging'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { EmptyState } from '../../shared/ui/states'
import { BackLink } from '../BackLink'
import { reached } from './reached'
import { Title } from './Title'

/** Who may be known twice: proposed by what is alike, decided by a person. */
export function LookAlikesPage() {
  const query = useQuery(lookAlikes)
  return (
    <>
      <BackLink to={paths.people}>{m.nav_people()}</BackLink>
      <Title title={m.alike_title()} />
      <p className="mb-6 max-w-prose text-ink-soft">{m.alike_intro()}</p>
      <Loaded query={query}>
        {(pairs) =>
          pairs.length === 0 ? (
            <EmptyState title={m.alike_none()} />
          ) : (
            <ul className="grid gap-4">
              {pairs.map((pair) => (
                <LookAlikeCard
                  key={`${pair.one.id} ${pair.other.id}`}
                  pair={pair}
                  reached={reached}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

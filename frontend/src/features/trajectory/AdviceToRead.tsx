import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { adviceToRead } from './advice'

/** What colleagues ask me to read along; nothing when nobody does. */
export function AdviceToRead() {
  const { data = [] } = useQuery(adviceToRead)
  if (data.length === 0) return null
  return (
    <section aria-labelledby="meelezen" className="grid gap-2">
      <h2 id="meelezen" className="text-xl">
        {m.read_along_asked()}
      </h2>
      <ul>
        {data.map(({ trajectoryId, number, title, initiative, writtenBy }) => (
          <li key={`${trajectoryId}-${number}`}>
            <Link
              to={paths.readAlong}
              params={{ id: trajectoryId }}
              className="inline-flex min-h-11 items-center"
            >
              {title}
            </Link>{' '}
            {m.read_along_of({ initiative, name: writtenBy ?? m.written_colleague() })}
          </li>
        ))}
      </ul>
    </section>
  )
}

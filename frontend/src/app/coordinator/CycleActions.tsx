import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { actions } from '../../features/action/actions'
import { statusWords } from '../../features/action/actionWords'
import { agreements } from '../../features/agreement/agreements'
import { m } from '../../paraglide/messages'
import { agreementStatusWords } from '../../shared/agreementWords'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'

/** What was agreed in a cycle, and what came of it. */
export function CycleActions({ cycleId }: { cycleId: string }) {
  const query = useQuery(actions({ cycleId }))
  const { data: asked = [] } = useQuery(agreements({ cycleId }))
  return (
    <section aria-labelledby="afgesproken">
      <h2 id="afgesproken" className="mb-3 text-xl">
        {m.cycle_agreed()}
      </h2>
      <Loaded query={query} rows={1}>
        {(found) =>
          found.length === 0 ? (
            <p>{m.cycle_agreed_none()}</p>
          ) : (
            <ul className="grid gap-2">
              {found.map(({ id, title, status }) => (
                <li key={id}>
                  <Link to={paths.action} params={{ id }}>
                    {title}
                  </Link>
                  : {statusWords[status]()}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {asked.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {asked.map(({ id, partyName, request, status, answer }) => (
            <li key={id}>
              {request} ({partyName}): {agreementStatusWords[status]()}
              {answer && `. “${answer}”`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

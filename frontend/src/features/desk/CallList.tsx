import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { CallCard } from './CallCard'
import { calls } from './calls'

/** Whom to call: who has no mail hears it from a person. */
export function CallList() {
  const query = useQuery(calls)
  return (
    <section aria-labelledby="bellen" className="grid content-start gap-4 print:hidden">
      <h2 id="bellen" tabIndex={-1} className="text-2xl">
        {m.desk_calls()}
      </h2>
      <Loaded query={query} rows={2}>
        {({ items, next }) =>
          items.length === 0 ? (
            <p className="rounded-card border border-line bg-card p-5">{m.desk_calls_none()}</p>
          ) : (
            <>
              <p className="text-ink-soft">
                {m.desk_calls_count({ count: next ? `${items.length}+` : String(items.length) })}
              </p>
              <ul className="grid gap-4">
                {items.map((call) => (
                  <li key={call.id}>
                    <CallCard call={call} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </section>
  )
}

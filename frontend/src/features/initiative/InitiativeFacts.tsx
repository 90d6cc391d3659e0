import { m } from '../../paraglide/messages'
import type { Initiative } from './initiatives'
import { sizeWords } from './initiativeWords'

/** What is known of an initiative. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const facts = [
    [m.initiative_place(), `${initiative.place} (${initiative.region})`],
    [m.initiative_since(), initiative.sinceYear ?? '–'],
    [m.initiative_volunteers(), sizeWords[initiative.volunteers]()],
    [m.initiative_participants(), sizeWords[initiative.participants]()],
  ] as const
  return (
    <section className="grid gap-4 rounded-card border border-line bg-card p-5">
      <h2 className="text-xl">{m.initiative_what()}</h2>
      <p className="max-w-prose whitespace-pre-line">{initiative.activities}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt className="text-ink-soft">{term}</dt>
            <dd className="font-semibold">{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

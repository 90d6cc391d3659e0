import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import type { Person } from './people'
import { purposeWords } from './visitWords'

/** What somebody agreed to, and to which words: the version names a text for ever. */
export function PersonConsents({ consents }: { consents: Person['consents'] }) {
  return (
    <section aria-labelledby="toestemmingen" className="grid gap-2">
      <h2 id="toestemmingen" className="text-xl">
        {m.person_consents()}
      </h2>
      {consents.length === 0 && <p className="text-ink-soft">{m.person_consents_none()}</p>}
      <ul className="grid gap-2">
        {consents.map(({ purpose, textVersion, givenAt, withdrawnAt }) => (
          <li
            key={`${purpose} ${givenAt}`}
            className="rounded-card border border-line bg-card px-4 py-3"
          >
            <span className="font-semibold">{purposeWords[purpose]()}</span>
            <span className="block text-ink-soft">
              {m.person_agreed({ day: longDay(dayOf(givenAt)), version: textVersion })}
              {withdrawnAt && ` · ${m.person_withdrew({ day: longDay(dayOf(withdrawnAt)) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

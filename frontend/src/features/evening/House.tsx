import { m } from '../../paraglide/messages'
import { EveningSection } from './EveningSection'
import type { Evening } from './myEvening'

const facts = [
  ['keys', m.evening_keys],
  ['alarm', m.evening_alarm],
  ['coffee', m.evening_coffee],
  ['emergency', m.evening_emergency],
] as const

const needs: [keyof Evening['needs'], () => string][] = [
  ['hardOfHearing', m.evening_need_hearing],
  ['stepFree', m.evening_need_steps],
  ['interpreter', m.evening_need_interpreter],
  ['diet', m.evening_need_diet],
  ['childAlong', m.evening_need_child],
  ['buddy', m.evening_need_buddy],
]

/** Keys, alarm, coffee, and whom to call. */
export function House({ evening }: { evening: Evening }) {
  const { house, organisation } = evening
  return (
    <EveningSection id="huis" title={m.evening_house()}>
      <dl className="grid gap-3 sm:grid-cols-2">
        {facts.map(([fact, word]) => (
          <div key={fact}>
            <dt className="font-semibold">{word()}</dt>
            <dd className="whitespace-pre-line">{house[fact] ?? m.evening_unknown()}</dd>
          </div>
        ))}
      </dl>
      <p className="font-semibold">{m.evening_112()}</p>
      <p>
        {m.evening_organisation({ name: organisation.name, telephone: organisation.telephone })}
      </p>
    </EveningSection>
  )
}

/** What to think of in the room: numbers, and nobody's name. */
export function EveningNeeds({ evening }: { evening: Evening }) {
  const asked = needs.filter(([need]) => evening.needs[need] > 0)
  return (
    <EveningSection id="nodig" title={m.evening_needs()}>
      {asked.length === 0 ? (
        <p>{m.evening_needs_none()}</p>
      ) : (
        <ul className="list-disc ps-6">
          {asked.map(([need, word]) => (
            <li key={need}>
              {word()}: {evening.needs[need]}
            </li>
          ))}
        </ul>
      )}
    </EveningSection>
  )
}

import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import type { PersonInput } from './signUpInput'

type Needs = PersonInput['needs']
type Words<K extends keyof Needs> = Partial<Record<K, () => string>>

interface Props {
  index: number
  person: PersonInput
  onChange: (part: Partial<PersonInput>) => void
}

const own = {
  title: m.needs_title,
  hint: m.needs_hint,
  ticks: {
    hardOfHearing: m.need_hearing,
    stepFree: m.need_step_free,
    childAlong: m.need_child,
    buddy: m.need_buddy,
  } satisfies Words<keyof Needs>,
  lines: {
    interpreterLanguage: m.need_interpreter,
    diet: m.need_diet,
    other: m.need_other,
  } satisfies Words<keyof Needs>,
}

/** Who comes along has company already, so nobody to walk along is asked for. */
const companion = {
  title: m.their_needs_title,
  hint: m.their_needs_hint,
  ticks: {
    hardOfHearing: m.their_need_hearing,
    stepFree: m.their_need_step_free,
    childAlong: m.their_need_child,
  } satisfies Words<keyof Needs>,
  lines: {
    interpreterLanguage: m.their_need_interpreter,
    diet: m.their_need_diet,
    other: m.need_other,
  } satisfies Words<keyof Needs>,
}

/** What helps somebody to take part. All of it voluntary, and folded away for who needs nothing. */
export function NeedsFields({ index, person, onChange }: Props) {
  const { title, hint, ticks, lines } = index === 0 ? own : companion
  const change = (part: Partial<Needs>) => onChange({ needs: { ...person.needs, ...part } })
  const id = (need: string) => `people-${index}-needs-${need}`
  return (
    <details className="rounded-card border border-line bg-card px-5 py-3">
      <summary className="flex min-h-11 items-center font-semibold text-primary underline">
        {title()}
      </summary>
      <div className="grid gap-4 pt-2 pb-3">
        <p className="text-ink-soft">{hint()}</p>
        <div>
          {entries(ticks).map(([need, label]) => (
            <Checkbox
              key={need}
              id={id(need)}
              label={label()}
              checked={person.needs[need]}
              onChange={(event) => change({ [need]: event.target.checked })}
            />
          ))}
        </div>
        {entries(lines).map(([need, label]) => (
          <TextField
            key={need}
            id={id(need)}
            label={label()}
            value={person.needs[need]}
            onChange={(event) => change({ [need]: event.target.value })}
            maxLength={200}
          />
        ))}
      </div>
    </details>
  )
}

const entries = <K extends string>(words: Partial<Record<K, () => string>>) =>
  Object.entries(words) as [K, () => string][]

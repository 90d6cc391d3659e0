import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { Consent } from './Consents'
import { type ConsentText, hasNeeds } from './signUp'
import type { SignUpField, SignUpInput } from './signUpInput'

type Needs = SignUpInput['needs']

interface Props {
  input: SignUpInput
  texts: readonly ConsentText[]
  onChange: (part: Partial<SignUpInput>) => void
  errorOf: (field: SignUpField) => string | undefined
}

const ticks = {
  hardOfHearing: m.need_hearing,
  stepFree: m.need_step_free,
  childAlong: m.need_child,
  buddy: m.need_buddy,
} as const
const lines = {
  interpreterLanguage: m.need_interpreter,
  diet: m.need_diet,
  other: m.need_other,
} as const

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[]

/** What helps somebody to take part. All of it voluntary, and folded away for who needs nothing. */
export function NeedsFields({ input, texts, onChange, errorOf }: Props) {
  const change = (part: Partial<Needs>) => onChange({ needs: { ...input.needs, ...part } })
  return (
    <details className="rounded-card border border-line bg-card px-5 py-3">
      <summary className="flex min-h-11 items-center font-semibold text-primary underline">
        {m.needs_title()}
      </summary>
      <div className="grid gap-4 pt-2 pb-3">
        <p className="text-ink-soft">{m.needs_hint()}</p>
        <div>
          {keys(ticks).map((need) => (
            <Checkbox
              key={need}
              id={need}
              label={ticks[need]()}
              checked={input.needs[need]}
              onChange={(event) => change({ [need]: event.target.checked })}
            />
          ))}
        </div>
        {keys(lines).map((need) => (
          <TextField
            key={need}
            id={need}
            label={lines[need]()}
            value={input.needs[need]}
            onChange={(event) => change({ [need]: event.target.value })}
            maxLength={200}
          />
        ))}
        {hasNeeds(input) && (
          <Consent
            purpose="PRACTICAL_NEEDS"
            input={input}
            texts={texts}
            onChange={onChange}
            errorOf={errorOf}
          />
        )}
      </div>
    </details>
  )
}

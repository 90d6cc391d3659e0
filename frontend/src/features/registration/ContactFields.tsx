import { m } from '../../paraglide/messages'
import { RadioGroup } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { contactInputs, contactOptions } from './contactWords'
import type { OfferedContact, SignUpInput } from './signUpInput'

interface Props {
  input: SignUpInput
  onChange: (part: Partial<SignUpInput>) => void
  mistakeAt: (pointer: string) => string | undefined
}

/** At most one way to be reached, and none is an answer too. */
export function ContactFields({ input, onChange, mistakeAt }: Props) {
  const kind = input.contactKind
  const field = kind && kind !== 'NONE' ? contactInputs[kind] : null
  return (
    <div className="grid gap-4">
      <RadioGroup
        name="contact-kind"
        legend={m.contact_question()}
        hint={m.contact_hint()}
        error={mistakeAt('/contact/kind')}
        value={kind}
        onChange={(contactKind) => onChange({ contactKind })}
        options={Object.entries(contactOptions).map(([value, label]) => ({
          value: value as OfferedContact,
          label: label(),
        }))}
      />
      {field && (
        <TextField
          id="contact-value"
          label={field.label()}
          type={field.type}
          autoComplete={field.autoComplete}
          error={mistakeAt('/contact/value')}
          value={input.contactValue}
          onChange={(event) => onChange({ contactValue: event.target.value })}
          maxLength={200}
          required
        />
      )}
      {kind === 'NONE' && <p className="rounded-card bg-sun-soft p-4">{m.contact_none_note()}</p>}
    </div>
  )
}

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { apiLanguage } from '../../shared/language'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextField } from '../../shared/ui/controls'
import { contactInputs, contactOptions } from './contactWords'
import { type SeatHold, signUpInHold } from './seatHolds'
import { consentTexts } from './signUp'
import type { OfferedContact } from './signUpInput'

interface Draft {
  name: string
  kind: OfferedContact
  value: string
  agrees: boolean
}

interface Props {
  dialogueId: string
  hold: SeatHold
  onDone: (name: string) => void
  onCancel: () => void
}

/** Somebody comes in a seat that is held for them: a name is enough. */
export function HoldSignUp({ dialogueId, hold, onDone, onCancel }: Props) {
  const { data: texts } = useQuery(consentTexts(apiLanguage()))
  const text = texts?.find(({ purpose }) => purpose === 'TAKING_PART')
  const [key] = useState(() => crypto.randomUUID())
  const signingUp = useMutation({
    mutationFn: ({ name, kind, value, agrees }: Draft) =>
      signUpInHold(dialogueId, hold.id, key, {
        people: [{ name: name.trim(), firstTime: null, ageBand: null, needs: null }],
        together: null,
        contact: { kind, value: kind === 'NONE' ? null : value.trim() },
        language: apiLanguage(),
        via: 'KEY_FIGURE',
        consents: agrees && text ? [{ purpose: text.purpose, version: text.version }] : [],
      }),
    onSuccess: (_, { name }) => onDone(name.trim()),
  })
  const initial: Draft = { name: '', kind: 'NONE', value: '', agrees: false }
  const form = useForm(initial, signingUp.error)
  const submit = () => {
    const { kind } = form.draft
    const mistakes = missing(form.draft, kind === 'NONE' ? ['name'] : ['name', 'value'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) signingUp.mutate(form.draft)
  }
  const field = form.draft.kind === 'NONE' ? null : contactInputs[form.draft.kind]
  return (
    <FormShell
      onSubmit={submit}
      busy={signingUp.isPending}
      error={signingUp.error}
      mistakes={form.mistakes}
      submitLabel={m.hold_sign_up()}
      onCancel={onCancel}
    >
      <TextField {...form.text('name')} label={m.guest_name()} maxLength={120} required />
      <Select {...form.text('kind')} label={m.desk_contact()}>
        {Object.entries(contactOptions).map(([kind, label]) => (
          <option key={kind} value={kind}>
            {label()}
          </option>
        ))}
      </Select>
      {field && (
        <TextField
          {...form.text('value')}
          label={field.label()}
          type={field.type}
          error={form.mistakeAt('/value') ?? form.mistakeAt('/contact/value')}
          autoComplete="off"
          required
        />
      )}
      {text && (
        <Checkbox
          {...form.tick('agrees')}
          label={<q>{text.text}</q>}
          error={form.mistakeAt('/consents')}
        />
      )}
    </FormShell>
  )
}

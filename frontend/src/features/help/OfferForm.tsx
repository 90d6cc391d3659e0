import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { apiLanguage } from '../../shared/language'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { type CallForHelp, type NewHelpOffer, offerHelp } from './helpCalls'

type Kind = 'EMAIL' | 'MOBILE' | 'LANDLINE'

const kinds: Record<Kind, () => string> = {
  EMAIL: m.help_by_email,
  MOBILE: m.help_by_mobile,
  LANDLINE: m.help_by_landline,
}

/** What somebody offers, and how they are answered. No account is needed. */
export function OfferForm({ call, onClose }: { call: CallForHelp; onClose: () => void }) {
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const offering = useMutation({
    mutationFn: (offer: NewHelpOffer) => offerHelp(call, idempotencyKey, offer),
  })
  const form = useForm(
    { words: '', name: '', kind: 'EMAIL' as Kind, 'contact-value': '', follow: true },
    offering.error,
  )
  const { draft } = form
  const submit = () => {
    const mistakes = missing(draft, ['words', 'name', 'contact-value'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    offering.mutate({
      words: draft.words,
      name: draft.name,
      contact: { kind: draft.kind, value: draft['contact-value'].trim() },
      language: apiLanguage(),
      follow: draft.follow,
    })
  }
  if (offering.isSuccess) {
    return (
      <div role="status">
        <Notice title={m.help_offered_title()}>
          <p>{m.help_offered_text()}</p>
        </Notice>
      </div>
    )
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={offering.isPending}
      error={offering.error}
      mistakes={form.mistakes}
      submitLabel={m.help_send()}
      onCancel={onClose}
    >
      <TextArea
        {...form.text('words')}
        label={m.help_words()}
        hint={m.help_words_hint()}
        rows={2}
        maxLength={500}
        required
      />
      <TextField
        {...form.text('name')}
        label={m.help_name()}
        maxLength={100}
        autoComplete="name"
        required
      />
      <Select {...form.text('kind')} label={m.help_how()}>
        {Object.entries(kinds).map(([kind, word]) => (
          <option key={kind} value={kind}>
            {word()}
          </option>
        ))}
      </Select>
      <TextField
        {...form.text('contact-value')}
        label={draft.kind === 'EMAIL' ? m.help_email() : m.help_number()}
        error={form.mistakeAt('/contact-value') ?? form.mistakeAt('/contact/value')}
        type={draft.kind === 'EMAIL' ? 'email' : 'tel'}
        maxLength={300}
        required
      />
      <Checkbox {...form.tick('follow')} label={m.help_follow()} />
      <p>{m.help_goes_to()}</p>
    </FormShell>
  )
}

import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { apiLanguage } from '../../shared/language'
import { Checkbox, RadioGroup } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { invitationText, useInterest } from './interests'

type Text = components['schemas']['ConsentText']
type Kind = 'EMAIL' | 'MOBILE'

const textNow = () =>
  queryOptions({
    queryKey: ['invitation-text', apiLanguage()],
    queryFn: () => invitationText(apiLanguage()),
    staleTime: 60 * 60 * 1000,
  })

const inputs = {
  EMAIL: { label: m.contact_email_label, type: 'email', autoComplete: 'email' },
  MOBILE: { label: m.contact_mobile_label, type: 'tel', autoComplete: 'tel' },
} as const

/** One way to be reached, and a yes: no more is asked of who wants to hear of the next dialogue. */
export function LetMeKnowForm({ neighbourhoodId }: { neighbourhoodId: string }) {
  const text = useQuery(textNow())
  return (
    <Loaded query={text}>
      {(found) => <Form neighbourhoodId={neighbourhoodId} text={found} />}
    </Loaded>
  )
}

function Form({ neighbourhoodId, text }: { neighbourhoodId: string; text: Text }) {
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const interest = useInterest(idempotencyKey)
  const form = useForm(
    { kind: 'EMAIL' as Kind, 'contact-value': '', consent: false },
    interest.error,
  )
  const { kind, consent } = form.draft
  const value = form.draft['contact-value'].trim()

  function submit() {
    const own = [
      ...(value ? [] : [{ pointer: '/contact/value', detail: m.form_required() }]),
      ...(consent ? [] : [{ pointer: '/consent', detail: m.let_me_know_consent_needed() }]),
    ]
    form.setOwnMistakes(own)
    if (own.length > 0) return
    interest.mutate({
      neighbourhoodId,
      contact: { kind, value },
      language: apiLanguage(),
      consent: { purpose: text.purpose, version: text.version },
    })
  }

  if (interest.isSuccess) {
    return (
      <div role="status">
        <Notice title={m.let_me_know_done_title()}>
          <p>{m.let_me_know_done_text()}</p>
        </Notice>
      </div>
    )
  }
  const field = inputs[kind]
  return (
    <FormShell
      onSubmit={submit}
      busy={interest.isPending}
      error={interest.error}
      mistakes={form.mistakes}
      submitLabel={m.let_me_know()}
    >
      <RadioGroup
        name="kind"
        legend={m.let_me_know_how()}
        value={kind}
        onChange={(chosen) => form.set('kind', chosen)}
        options={[
          { value: 'EMAIL', label: m.contact_email() },
          { value: 'MOBILE', label: m.contact_mobile() },
        ]}
      />
      <TextField
        {...form.text('contact-value')}
        label={field.label()}
        type={field.type}
        autoComplete={field.autoComplete}
        error={form.mistakeAt('/contact/value')}
        maxLength={200}
        required
      />
      <Checkbox {...form.tick('consent')} label={text.text} />
      <p className="text-ink-soft">{m.let_me_know_kept()}</p>
    </FormShell>
  )
}

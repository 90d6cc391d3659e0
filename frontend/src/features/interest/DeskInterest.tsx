import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { apiLanguage } from '../../shared/language'
import { Button } from '../../shared/ui/Button'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { invitationText, useDeskInterest, useDeskStop } from './interests'

type Schemas = components['schemas']
type Kind = Exclude<Schemas['ContactKind'], 'NONE'>
interface Neighbourhood {
  id: string
  name: string
}

interface Props {
  neighbourhoods: readonly Neighbourhood[]
  /** What each kind of contact is called, and the field that goes with it. */
  kinds: Record<Kind, { name: () => string; label: () => string }>
}

/** Who calls and finds nothing that suits hears of the next dialogue; and hears no more when they say so. */
export function DeskInterest(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="rounded-card border border-line bg-card px-5 py-3 print:hidden"
    >
      <summary className="flex min-h-11 items-center font-semibold text-primary underline">
        {m.let_me_know_desk()}
      </summary>
      {open && <WithText {...props} />}
    </details>
  )
}

function WithText(props: Props) {
  const text = useQuery({
    queryKey: ['invitation-text', apiLanguage()],
    queryFn: () => invitationText(apiLanguage()),
  })
  return (
    <div className="pt-2 pb-3">
      <Loaded query={text}>{(found) => <Form {...props} text={found} />}</Loaded>
    </div>
  )
}

function Form({ neighbourhoods, kinds, text }: Props & { text: Schemas['ConsentText'] }) {
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const note = useDeskInterest(idempotencyKey)
  const stop = useDeskStop()
  const form = useForm(
    { neighbourhoodId: '', kind: 'LANDLINE' as Kind, value: '', consent: false },
    note.error ?? stop.error,
  )
  const { neighbourhoodId, kind, value, consent } = form.draft
  const contact = { kind, value: value.trim() }
  // The form beside this one has a field of that name too.
  const mistakes = form.mistakes.map((one) =>
    one.pointer === '/contact/value' ? { ...one, pointer: '/hear-value' } : one,
  )

  function submit() {
    const own = [
      ...(neighbourhoodId ? [] : [{ pointer: '/neighbourhoodId', detail: m.form_required() }]),
      ...(contact.value ? [] : [{ pointer: '/hear-value', detail: m.form_required() }]),
      ...(consent ? [] : [{ pointer: '/consent', detail: m.let_me_know_consent_needed() }]),
    ]
    form.setOwnMistakes(own)
    if (own.length > 0) return
    stop.reset()
    note.mutate(
      {
        neighbourhoodId,
        contact,
        language: apiLanguage(),
        consent: { purpose: text.purpose, version: text.version },
      },
      { onSuccess: () => setKey(crypto.randomUUID()) },
    )
  }

  function end() {
    form.setOwnMistakes(
      contact.value ? [] : [{ pointer: '/hear-value', detail: m.form_required() }],
    )
    note.reset()
    if (contact.value) stop.mutate(contact)
  }

  return (
    <FormShell
      onSubmit={submit}
      busy={note.isPending}
      error={note.error ?? stop.error}
      mistakes={mistakes}
      submitLabel={m.let_me_know_desk_note()}
    >
      <div role="status" className="empty:hidden">
        {note.isSuccess && <Notice title={m.let_me_know_desk_noted()} />}
        {stop.isSuccess && <Notice title={m.let_me_know_desk_stopped()} />}
      </div>
      <FieldRow>
        <Select {...form.text('neighbourhoodId')} label={m.filter_neighbourhood()}>
          <option value="">{m.let_me_know_choose()}</option>
          {neighbourhoods.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select {...form.text('kind')} label={m.desk_contact()}>
          {(Object.keys(kinds) as Kind[]).map((each) => (
            <option key={each} value={each}>
              {kinds[each].name()}
            </option>
          ))}
        </Select>
      </FieldRow>
      <TextField
        {...form.text('value')}
        id="hear-value"
        label={kinds[kind].label()}
        error={mistakes.find(({ pointer }) => pointer === '/hear-value')?.detail}
        autoComplete="off"
        maxLength={300}
      />
      <Checkbox {...form.tick('consent')} label={<q>{text.text}</q>} />
      <div>
        <Button look="quiet" busy={stop.isPending} onClick={end}>
          {m.let_me_know_desk_stop()}
        </Button>
      </div>
    </FormShell>
  )
}

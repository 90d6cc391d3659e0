import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { contactOf, needed, nobodyYet, ReachedFields } from '../../shared/form/ReachedFields'
import { useForm } from '../../shared/form/useForm'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextField } from '../../shared/ui/controls'
import {
  type ContactTurn,
  contactText,
  type InitiativeContact,
  initiativesKey,
  type NotedContact,
  noteContact,
} from './initiatives'
import { viaWords } from './initiativeWords'

interface Props {
  initiativeId: string
  turn: ContactTurn
  contact: InitiativeContact | undefined
  onClose: () => void
}

/** Somebody who speaks for an initiative. They are read what we keep, and say yes to it themselves. */
export function ContactForm({ initiativeId, turn, contact, onClose }: Props) {
  const queries = useQueryClient()
  const noting = useMutation({
    mutationFn: (body: NotedContact) => noteContact(initiativeId, turn, body),
    onSuccess: (_, { contact: { name } }) => {
      announce({ text: m.initiative_contact_noted({ name }) })
      void queries.invalidateQueries({ queryKey: initiativesKey })
      onClose()
    },
  })
  const form = useForm(
    {
      ...nobodyYet,
      ...(contact && {
        name: contact.name,
        contactKind: contact.contact.kind,
        value: contact.contact.value ?? '',
        language: contact.language,
      }),
      consentVia: 'PHONE' as NotedContact['consentVia'],
      agreed: false,
    },
    noting.error,
  )
  const { draft } = form
  const { data: text } = useQuery(contactText(draft.language))
  const submit = () => {
    const mistakes = missing(draft, needed(draft))
    if (!draft.agreed) mistakes.push({ pointer: '/agreed', detail: m.initiative_yes_needed() })
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0 || !text) return
    noting.mutate({
      contact: { ...contactOf(draft), consentVersion: text.version },
      consentVia: draft.consentVia,
    })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={noting.isPending}
      error={noting.error}
      mistakes={form.mistakes}
      submitLabel={m.form_save()}
      onCancel={onClose}
    >
      <TextField
        {...form.text('name')}
        label={m.core_member_name()}
        maxLength={100}
        autoComplete="off"
        required
      />
      <ReachedFields form={form} reachable />
      <fieldset className="grid gap-3 rounded-card border border-line p-4">
        <legend className="px-1 font-semibold">{m.desk_read_aloud()}</legend>
        <p className="text-ink-soft">{m.initiative_own_yes()}</p>
        {text && (
          <Checkbox
            {...form.tick('agreed')}
            label={<q lang={text.language.toLowerCase()}>{text.text}</q>}
          />
        )}
        <Select {...form.text('consentVia')} label={m.initiative_how_yes()}>
          {Object.entries(viaWords).map(([via, word]) => (
            <option key={via} value={via}>
              {word()}
            </option>
          ))}
        </Select>
      </fieldset>
    </FormShell>
  )
}

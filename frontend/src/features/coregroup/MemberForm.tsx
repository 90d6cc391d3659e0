import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Select, TextField } from '../../shared/ui/controls'
import { languageWords } from '../../shared/words'
import { contactKindWords, memberKindWords } from './careWords'
import { addMember, type Member } from './coreGroup'

interface Draft {
  kind: Member['kind']
  name: string
  contactKind: components['schemas']['ContactKind']
  value: string
  language: Member['language']
}

interface Props {
  cycleId: string
  onClose: () => void
}

/** One more who carries the cycle: nobody needs a telephone or an address for it. */
export function MemberForm({ cycleId, onClose }: Props) {
  const queries = useQueryClient()
  const adding = useMutation({
    mutationFn: ({ kind, name, contactKind, value, language }: Draft) =>
      addMember(cycleId, {
        kind,
        name: name.trim(),
        contact: { kind: contactKind, value: contactKind === 'NONE' ? null : value },
        language,
      }),
    onSuccess: ({ name }) => {
      announce({ text: m.core_member_added({ name }) })
      void queries.invalidateQueries({ queryKey: ['core-group', cycleId] })
      onClose()
    },
  })
  const form = useForm<Draft>(
    { kind: 'RESIDENT', name: '', contactKind: 'EMAIL', value: '', language: 'NL' },
    adding.error,
  )
  const reached = form.draft.contactKind !== 'NONE'
  const submit = () => {
    const mistakes = missing(form.draft, reached ? ['name', 'value'] : ['name'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) adding.mutate(form.draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={adding.isPending}
      error={adding.error}
      mistakes={form.mistakes}
      submitLabel={m.core_member_add()}
      onCancel={onClose}
    >
      <FieldRow>
        <TextField {...form.text('name')} label={m.core_member_name()} maxLength={100} required />
        <Select {...form.text('kind')} label={m.core_member_kind()}>
          {Object.entries(memberKindWords).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word()}
            </option>
          ))}
        </Select>
      </FieldRow>
      <FieldRow>
        <Select {...form.text('contactKind')} label={m.core_member_contact()}>
          {Object.entries(contactKindWords).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word()}
            </option>
          ))}
        </Select>
        {reached && (
          <TextField
            {...form.text('value')}
            label={m.core_member_value()}
            error={form.mistakeAt('/value') ?? form.mistakeAt('/contact/value')}
            maxLength={300}
            autoComplete="off"
            required
          />
        )}
      </FieldRow>
      <Select {...form.text('language')} label={m.core_member_language()}>
        {Object.entries(languageWords).map(([language, word]) => (
          <option key={language} value={language}>
            {word()}
          </option>
        ))}
      </Select>
    </FormShell>
  )
}

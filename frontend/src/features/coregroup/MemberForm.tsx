import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import {
  contactOf,
  needed,
  nobodyYet,
  type Reached,
  ReachedFields,
} from '../../shared/form/ReachedFields'
import { useForm } from '../../shared/form/useForm'
import { Select, TextField } from '../../shared/ui/controls'
import { memberKindWords } from './careWords'
import { addMember, type Member } from './coreGroup'

interface Draft extends Reached {
  kind: Member['kind']
}

interface Props {
  cycleId: string
  onClose: () => void
}

/** One more who carries the cycle: nobody needs a telephone or an address for it. */
export function MemberForm({ cycleId, onClose }: Props) {
  const queries = useQueryClient()
  const adding = useMutation({
    mutationFn: ({ kind, ...reached }: Draft) =>
      addMember(cycleId, { kind, ...contactOf(reached) }),
    onSuccess: ({ name }) => {
      announce({ text: m.core_member_added({ name }) })
      void queries.invalidateQueries({ queryKey: ['core-group', cycleId] })
      onClose()
    },
  })
  const form = useForm<Draft>({ kind: 'RESIDENT', ...nobodyYet }, adding.error)
  const submit = () => {
    const mistakes = missing(form.draft, needed(form.draft))
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
      <ReachedFields form={form} />
    </FormShell>
  )
}

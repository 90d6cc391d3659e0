import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { getLocale } from '../../paraglide/runtime'
import { announce } from '../../shared/announce'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Button } from '../../shared/ui/Button'
import { Select } from '../../shared/ui/controls'
import type { NewActionOwner } from './actions'
import { ownerPartWords } from './actionWords'
import { noOwner, OwnerFields, toOwner } from './OwnerFields'
import type { NewTableOwner } from './sheets'

interface Props {
  /** Of which action, for who hears the button read out. */
  title: string
  join: (who: NewTableOwner) => Promise<unknown>
}

/** "Ik doe mee": who carries an action, or helps, written down at the table. */
export function JoinForm({ title, join }: Props) {
  const [open, setOpen] = useState(false)
  if (open) return <Joining join={join} onClose={() => setOpen(false)} />
  return (
    <Button look="quiet" className="justify-self-start print:hidden" onClick={() => setOpen(true)}>
      {m.action_owner_add()}
      <span className="sr-only">: {title}</span>
    </Button>
  )
}

function Joining({ join, onClose }: { join: Props['join']; onClose: () => void }) {
  const joining = useMutation({
    mutationFn: join,
    onSuccess: (_, { name }) => {
      announce({ text: m.said_action_owner_added({ name }) })
      onClose()
    },
  })
  const form = useForm({ part: 'OWNER' as NewActionOwner['part'], ...noOwner }, joining.error)
  const submit = () => {
    const mistakes = missing(form.draft, ['name'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    const { part, name, contact, language } = toOwner(
      form.draft,
      form.draft.part,
      getLocale() === 'en' ? 'EN' : 'NL',
    )
    joining.mutate({ part, name, contact, language })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={joining.isPending}
      error={joining.error}
      mistakes={form.mistakes}
      submitLabel={m.action_owner_add()}
      onCancel={onClose}
    >
      <Select {...form.text('part')} label={m.action_part()}>
        {Object.entries(ownerPartWords).map(([part, word]) => (
          <option key={part} value={part}>
            {word()}
          </option>
        ))}
      </Select>
      <OwnerFields form={form} at="" />
    </FormShell>
  )
}

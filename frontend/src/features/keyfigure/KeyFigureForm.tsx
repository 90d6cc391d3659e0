import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
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
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import type { NewKeyFigure } from './invitations'

interface Props {
  add: (wish: NewKeyFigure) => Promise<{ name: string }>
  /** What shows it afterwards. */
  shownIn: QueryKey
}

/** One more who invites neighbours: a button, and the few questions behind it. */
export function AskKeyFigure(props: Props) {
  const [asking, setAsking] = useState(false)
  if (asking) return <KeyFigureForm {...props} onClose={() => setAsking(false)} />
  return (
    <Button look="secondary" className="justify-self-start" onClick={() => setAsking(true)}>
      {m.key_add()}
    </Button>
  )
}

function KeyFigureForm({ add, shownIn, onClose }: Props & { onClose: () => void }) {
  const queries = useQueryClient()
  const adding = useMutation({
    mutationFn: (draft: Reached) => add(contactOf(draft)),
    onSuccess: ({ name }) => {
      announce({ text: m.key_added({ name }) })
      void queries.invalidateQueries({ queryKey: shownIn })
      onClose()
    },
  })
  const form = useForm<Reached>(nobodyYet, adding.error)
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
      submitLabel={m.key_add()}
      onCancel={onClose}
    >
      <TextField {...form.text('name')} label={m.core_member_name()} maxLength={100} required />
      <ReachedFields form={form} />
    </FormShell>
  )
}

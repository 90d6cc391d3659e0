import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { toldWords } from '../../shared/told'
import { Button } from '../../shared/ui/Button'
import { Select } from '../../shared/ui/controls'
import { languageWords } from '../../shared/words'
import {
  type ActionDetails,
  addActionOwner,
  type NewActionOwner,
  removeActionOwner,
  renewActionLink,
} from './actions'
import { ownerPartWords } from './actionWords'
import { noOwner, OwnerFields, toOwner } from './OwnerFields'

interface Props {
  action: ActionDetails
  etag: string
}

/** Who carries an action, or helps. */
export function Owners({ action, etag }: Props) {
  const [adding, setAdding] = useState(false)
  return (
    <section
      aria-labelledby="wie"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="wie" className="text-xl">
        {m.action_owners()}
      </h2>
      {action.owners.length === 0 && <p>{m.action_no_owners()}</p>}
      <ul className="grid gap-2">
        {action.owners.map((owner) => (
          <Owner key={owner.id} actionId={action.id} etag={etag} owner={owner} />
        ))}
      </ul>
      {adding ? (
        <AddOwner actionId={action.id} onClose={() => setAdding(false)} />
      ) : (
        <Button look="secondary" className="justify-self-start" onClick={() => setAdding(true)}>
          {m.action_owner_add()}
        </Button>
      )}
    </section>
  )
}

interface OwnerProps {
  actionId: string
  etag: string
  owner: ActionDetails['owners'][number]
}

function Owner({ actionId, etag, owner }: OwnerProps) {
  const queries = useQueryClient()
  const { id, name, contact } = owner
  const done = (text: string) => () => {
    announce({ text })
    return queries.invalidateQueries({ queryKey: ['actions'] })
  }
  const removing = useMutation({
    mutationFn: () => removeActionOwner(actionId, id, etag),
    onSuccess: done(m.said_action_owner_removed({ name })),
  })
  const renewing = useMutation({
    mutationFn: () => renewActionLink(actionId, id),
    onSuccess: done(m.said_action_link_renewed({ name })),
  })
  const error = removing.error ?? renewing.error
  return (
    <li className="grid gap-1 border-b border-line pb-2 last:border-b-0">
      <p className="flex flex-wrap gap-x-4">
        <span>
          <span className="font-semibold">{name}</span> · {ownerPartWords[owner.part]()}
        </span>
        <span className="text-ink-soft">
          {owner.how === 'NONE' ? m.action_by_none() : toldWords[owner.how]()}
          {contact.value && `: ${contact.value}`}
        </span>
      </p>
      <div className="flex flex-wrap gap-x-2">
        {(owner.how === 'EMAIL' || owner.how === 'TEXT' || owner.how === 'LETTER') && (
          <Button look="quiet" busy={renewing.isPending} onClick={() => renewing.mutate()}>
            {m.action_link_renew()}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
        <Button look="quiet" busy={removing.isPending} onClick={() => removing.mutate()}>
          {m.action_owner_remove()}
          <span className="sr-only">: {name}</span>
        </Button>
      </div>
      {error && <Failure error={error} />}
    </li>
  )
}

function AddOwner({ actionId, onClose }: { actionId: string; onClose: () => void }) {
  const queries = useQueryClient()
  const adding = useMutation({
    mutationFn: (owner: NewActionOwner) => addActionOwner(actionId, owner),
    onSuccess: (_, { name }) => {
      announce({ text: m.said_action_owner_added({ name }) })
      void queries.invalidateQueries({ queryKey: ['actions'] })
      onClose()
    },
  })
  const form = useForm(
    {
      part: 'OWNER' as NewActionOwner['part'],
      language: 'NL' as NewActionOwner['language'],
      ...noOwner,
    },
    adding.error,
  )
  const submit = () => {
    const mistakes = missing(form.draft, ['name'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) {
      adding.mutate(toOwner(form.draft, form.draft.part, form.draft.language))
    }
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={adding.isPending}
      error={adding.error}
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
      <Select {...form.text('language')} label={m.action_language()}>
        {Object.entries(languageWords).map(([language, word]) => (
          <option key={language} value={language}>
            {word()}
          </option>
        ))}
      </Select>
    </FormShell>
  )
}

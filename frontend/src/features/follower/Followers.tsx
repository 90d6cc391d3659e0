import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import {
  type ActionFollower,
  addFollower,
  followers,
  type NewFollower,
  removeFollower,
} from './followers'

type Kind = 'EMAIL' | 'MOBILE' | 'LANDLINE'

const kinds: Record<Kind, () => string> = {
  EMAIL: m.action_by_email,
  MOBILE: m.action_by_mobile,
  LANDLINE: m.action_by_landline,
}

/** Who wants to hear what becomes of an action. */
export function Followers({ actionId }: { actionId: string }) {
  const [adding, setAdding] = useState(false)
  const query = useQuery(followers(actionId))
  return (
    <section
      aria-labelledby="volgers"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="volgers" className="text-xl">
        {m.followers_title()}
      </h2>
      <p>{m.followers_intro()}</p>
      <Loaded query={query} rows={1}>
        {(found) => (
          <ul className="grid gap-2">
            {found.map((follower) => (
              <Follower key={follower.id} actionId={actionId} follower={follower} />
            ))}
          </ul>
        )}
      </Loaded>
      {adding ? (
        <AddFollower actionId={actionId} onClose={() => setAdding(false)} />
      ) : (
        <Button look="secondary" className="justify-self-start" onClick={() => setAdding(true)}>
          {m.follower_add()}
        </Button>
      )}
    </section>
  )
}

function Follower({ actionId, follower }: { actionId: string; follower: ActionFollower }) {
  const queries = useQueryClient()
  const removing = useMutation({
    mutationFn: () => removeFollower(actionId, follower.id),
    onSuccess: () => {
      announce({ text: m.said_follower_removed({ name: follower.name }) })
      return queries.invalidateQueries({ queryKey: ['followers', actionId] })
    },
  })
  return (
    <li className="flex flex-wrap items-center gap-x-4">
      <span>
        <span className="font-semibold">{follower.name}</span>, {follower.contact.value}
      </span>
      <Button look="quiet" busy={removing.isPending} onClick={() => removing.mutate()}>
        {m.follower_remove()}
        <span className="sr-only">: {follower.name}</span>
      </Button>
      {removing.error && <Failure error={removing.error} />}
    </li>
  )
}

function AddFollower({ actionId, onClose }: { actionId: string; onClose: () => void }) {
  const queries = useQueryClient()
  const adding = useMutation({
    mutationFn: (who: NewFollower) => addFollower(actionId, who),
    onSuccess: (_, { name }) => {
      announce({ text: m.said_follower_added({ name }) })
      void queries.invalidateQueries({ queryKey: ['followers', actionId] })
      onClose()
    },
  })
  const form = useForm({ name: '', kind: 'EMAIL' as Kind, 'contact-value': '' }, adding.error)
  const { draft } = form
  const submit = () => {
    const mistakes = missing(draft, ['name', 'contact-value'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    adding.mutate({
      name: draft.name,
      contact: { kind: draft.kind, value: draft['contact-value'].trim() },
      language: 'NL',
    })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={adding.isPending}
      error={adding.error}
      mistakes={form.mistakes}
      submitLabel={m.follower_add()}
      onCancel={onClose}
    >
      <TextField
        {...form.text('name')}
        label={m.action_owner_name()}
        maxLength={100}
        autoComplete="off"
        required
      />
      <FieldRow>
        <Select {...form.text('kind')} label={m.action_owner_how()}>
          {Object.entries(kinds).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word()}
            </option>
          ))}
        </Select>
        <TextField
          {...form.text('contact-value')}
          label={draft.kind === 'EMAIL' ? m.action_email() : m.action_number()}
          error={form.mistakeAt('/contact-value') ?? form.mistakeAt('/contact/value')}
          maxLength={300}
          autoComplete="off"
          required
        />
      </FieldRow>
    </FormShell>
  )
}

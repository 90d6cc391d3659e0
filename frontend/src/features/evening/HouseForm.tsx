import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { TextArea } from '../../shared/ui/controls'

type HouseNotes = components['schemas']['HouseNotes']

const at = (id: string) => ({ params: { path: { id } } })
const houseNotes = (id: string) =>
  queryOptions({
    queryKey: ['house-notes', id],
    queryFn: () => answer(api.GET('/cycles/{id}/house-notes', at(id))),
    staleTime: Number.POSITIVE_INFINITY,
  })

const fields = [
  ['keys', m.evening_keys],
  ['alarm', m.evening_alarm],
  ['coffee', m.evening_coffee],
  ['emergency', m.evening_emergency],
] as const

/** What who leads an evening must know of the house: written once, the same each time. */
export function HouseForm({ cycleId }: { cycleId: string }) {
  return (
    <section
      aria-labelledby="huis"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <div>
        <h2 id="huis" className="text-xl">
          {m.core_house()}
        </h2>
        <p className="text-ink-soft">{m.core_house_hint()}</p>
      </div>
      <Loaded query={useQuery(houseNotes(cycleId))} rows={2}>
        {(known) => <Fields cycleId={cycleId} known={known} />}
      </Loaded>
    </section>
  )
}

function Fields({ cycleId, known }: { cycleId: string; known: HouseNotes }) {
  const [notes, setNotes] = useState(known)
  const saving = useMutation({
    mutationFn: () => answer(api.PUT('/cycles/{id}/house-notes', { ...at(cycleId), body: notes })),
    onSuccess: () => announce({ text: m.core_house_saved() }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-3 sm:grid-cols-2">
      {fields.map(([field, word]) => (
        <TextArea
          key={field}
          id={field}
          label={word()}
          rows={2}
          maxLength={500}
          value={notes[field] ?? ''}
          onChange={({ target }) => setNotes({ ...notes, [field]: target.value || null })}
        />
      ))}
      {saving.error && <Failure error={saving.error} />}
      <Button look="secondary" type="submit" className="justify-self-start" busy={saving.isPending}>
        {m.form_save()}
      </Button>
    </form>
  )
}

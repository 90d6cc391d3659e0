import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { MergeStep } from './MergeStep'
import { distinguish, type Known, type LookAlike } from './merging'

interface Props {
  pair: LookAlike
  reached: (contact: Known['contact']) => string
}

/** Two who may be one, side by side: somebody decides, and sees first what that does. */
export function LookAlikeCard({ pair, reached }: Props) {
  const { likeness, one, other } = pair
  const [merging, setMerging] = useState(false)
  const title = useId()
  const queries = useQueryClient()
  const telling = useMutation({
    mutationFn: () => distinguish(one.id, other.id),
    onSuccess: () => {
      announce({ text: m.said_two_people({ one: one.name, other: other.name }) })
      void queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return (
    <li className="grid gap-4 rounded-card border border-line bg-card p-4" aria-labelledby={title}>
      <h2 id={title} className="text-xl">
        {likeness === 'SAME_CONTACT' ? m.alike_same_contact() : m.alike_same_name()}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side known={one} reached={reached} />
        <Side known={other} reached={reached} />
      </div>
      {merging ? (
        <MergeStep one={one} other={other} onClose={() => setMerging(false)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setMerging(true)}>{m.alike_one_person()}</Button>
          <Button look="secondary" busy={telling.isPending} onClick={() => telling.mutate()}>
            {m.alike_two_people()}
          </Button>
        </div>
      )}
      {telling.error && <Failure error={telling.error} />}
    </li>
  )
}

function Side({ known, reached }: { known: Known; reached: Props['reached'] }) {
  return (
    <div className="rounded-card border border-line p-3">
      <p className="font-semibold">{known.name}</p>
      <p className="break-words">{reached(known.contact)}</p>
      <p className="text-ink-soft">
        {m.alike_since({ day: longDay(dayOf(known.createdAt)), count: known.registrations })}
      </p>
    </div>
  )
}

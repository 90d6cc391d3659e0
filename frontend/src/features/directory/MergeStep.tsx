import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { Select } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { type Known, merge, mergePreview } from './merging'

interface Props {
  one: Known
  other: Known
  onClose: () => void
}

/** What happens when two become one, before it does: it can't be taken back. */
export function MergeStep({ one, other, onClose }: Props) {
  const [keptId, setKeptId] = useState(one.id)
  const goneId = keptId === one.id ? other.id : one.id
  const query = useQuery(mergePreview(keptId, goneId))
  const queries = useQueryClient()
  const merging = useMutation({
    mutationFn: () => merge(keptId, goneId),
    onSuccess: ({ name }) => {
      announce({ text: m.said_merged({ name }) })
      void queries.invalidateQueries()
    },
  })
  return (
    <div className="grid gap-3">
      <div className="max-w-md">
        <Select
          id={`blijft-${one.id}`}
          label={m.merge_which_stays()}
          value={keptId}
          onChange={({ target }) => setKeptId(target.value)}
        >
          {[one, other].map(({ id, name, contact }) => (
            <option key={id} value={id}>
              {[name, contact.value].filter(Boolean).join(', ')}
            </option>
          ))}
        </Select>
      </div>
      <Loaded query={query} rows={1}>
        {({ visits, consents, together, twoPeople }) =>
          twoPeople ? (
            <Notice tone="warm">{m.merge_two_people()}</Notice>
          ) : (
            <>
              <ul className="list-disc ps-6">
                <li>{m.merge_moves({ visits, consents })}</li>
                {together.map(({ dialogueId, title, startsAt }) => (
                  <li key={dialogueId}>{m.merge_together({ title, when: moment(startsAt) })}</li>
                ))}
                <li>{m.merge_for_good()}</li>
              </ul>
              <Button
                className="justify-self-start"
                busy={merging.isPending}
                onClick={() => merging.mutate()}
              >
                {m.merge_do()}
              </Button>
            </>
          )
        }
      </Loaded>
      {merging.error && <Failure error={merging.error} />}
      <Button look="quiet" className="justify-self-start" onClick={onClose}>
        {m.form_cancel()}
      </Button>
    </div>
  )
}

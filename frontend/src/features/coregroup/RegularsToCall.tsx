import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { noteCall, regularsToCall } from './myCoreGroup'

/** Who always came and was missed twice: somebody calls to ask how they are. Nobody to call, nothing to see. */
export function RegularsToCall({ token }: { token: string }) {
  const queries = useQueryClient()
  const { data } = useQuery(regularsToCall(token))
  const calling = useMutation({
    mutationFn: (standingId: string) => noteCall(token, standingId),
    onSuccess: (now) => queries.setQueryData(regularsToCall(token).queryKey, now),
  })
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby="bellen" className="grid gap-3">
      <h2 id="bellen" className="text-2xl">
        {m.core_call_title()}
      </h2>
      <p className="text-ink-soft">{m.core_call_hint()}</p>
      <ul className="grid gap-3">
        {data.items.map(({ id, name, telephone }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-card p-4"
          >
            <span className="font-semibold">{name}</span>
            {telephone ? (
              <a
                href={`tel:${telephone.replace(/[^+\d]/g, '')}`}
                className="inline-flex min-h-11 items-center text-xl font-bold text-primary"
              >
                {telephone}
              </a>
            ) : (
              <span>{m.core_call_no_number()}</span>
            )}
            <Button look="secondary" busy={calling.isPending} onClick={() => calling.mutate(id)}>
              {m.core_called()}
              <span className="sr-only">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {calling.error && <Failure error={calling.error} />}
    </section>
  )
}

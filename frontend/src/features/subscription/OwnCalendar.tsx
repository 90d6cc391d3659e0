import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { calendarLink } from './addresses'
import { Copyable } from './Copyable'
import type { CalendarActs } from './ownCalendar'

/** "Zet in mijn agenda", on the page of one's own link. Who has no calendar to make sees nothing of it. */
export function OwnCalendar({ acts }: { acts: CalendarActs }) {
  const queries = useQueryClient()
  const query = useQuery({ queryKey: acts.key, queryFn: acts.read, retry: false })
  // The address is told once: what is read again leaves it out, so it is kept here as long as the page is open.
  const known = { onSuccess: () => queries.invalidateQueries({ queryKey: acts.key }) }
  const make = useMutation({ mutationFn: acts.make, ...known })
  const stop = useMutation({ mutationFn: acts.stop, ...known, onMutate: make.reset })
  if (!query.data) return null

  const { madeAt } = query.data
  const address = make.data?.address
  return (
    <section aria-labelledby="mijn-agenda" className="grid justify-items-start gap-3 print:hidden">
      <h2 id="mijn-agenda" className="text-2xl">
        {m.own_calendar_title()}
      </h2>
      <p>{acts.explanation()}</p>
      <div role="status" className="grid justify-items-start gap-3">
        {address && <Address address={address} />}
        {stop.isSuccess && !madeAt && <p>{m.own_calendar_stopped()}</p>}
      </div>
      {madeAt ? (
        <>
          {!address && <p>{m.own_calendar_is_on({ day: longDay(dayOf(madeAt)) })}</p>}
          <p id="oude-adres" className="text-ink-soft">
            {m.own_calendar_renew_hint()}
          </p>
          <div className="flex flex-wrap gap-3">
            <Button
              look="secondary"
              aria-describedby="oude-adres"
              busy={make.isPending}
              onClick={() => make.mutate()}
            >
              {m.own_calendar_renew()}
            </Button>
            <Button look="secondary" busy={stop.isPending} onClick={() => stop.mutate()}>
              {m.own_calendar_stop()}
            </Button>
          </div>
        </>
      ) : (
        <Button look="secondary" busy={make.isPending} onClick={() => make.mutate()}>
          {m.own_calendar_make()}
        </Button>
      )}
    </section>
  )
}

function Address({ address }: { address: string }) {
  return (
    <>
      <p className="font-semibold">{m.own_calendar_here()}</p>
      <Copyable text={address} action={m.follow_copy()} />
      <p>{m.own_calendar_secret()}</p>
      <a href={calendarLink(address)} className={buttonLook()}>
        {m.follow_calendar_open()}
      </a>
    </>
  )
}

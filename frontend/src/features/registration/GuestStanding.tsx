import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import type { Guest } from './guests'
import { notCancelled } from './people'

/** The number of who waits, the term of who must answer, and the code on everybody's card. */
export function GuestStanding({ guest }: { guest: Guest }) {
  const { status, waitingNumber, offerExpiresAt, askedAt } = guest
  const undecided = status === 'WAITING' || status === 'OFFERED'
  const several = notCancelled(guest.people).length > 1
  return (
    <div className="grid justify-items-start gap-1">
      {status === 'WAITING' && (
        <Badge tone="warm">
          {waitingNumber === null
            ? m.guest_waiting()
            : m.guest_waiting_number({ number: waitingNumber })}
        </Badge>
      )}
      {status === 'OFFERED' && <Badge tone="warm">{m.guest_offered()}</Badge>}
      {askedAt && <Badge tone="warm">{m.guest_asked()}</Badge>}
      {offerExpiresAt && <span>{m.guest_offered_until({ moment: moment(offerExpiresAt) })}</span>}
      {undecided && several && <span>{guest.together ? m.guest_together() : m.guest_apart()}</span>}
      <span className="whitespace-nowrap">{m.guest_code({ code: guest.code })}</span>
    </div>
  )
}

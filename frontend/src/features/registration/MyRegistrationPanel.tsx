import { useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'
import { registrationStatusWords } from '../../shared/words'
import { AskedAgain } from './AskedAgain'
import { CancelMine } from './CancelMine'
import { ComeAfterAll } from './ComeAfterAll'
import { MyOffer } from './MyOffer'
import { MyParty } from './MyParty'
import type { MyRegistration } from './myRegistration'
import { notCancelled, personName } from './people'
import { WaitingNumber } from './WaitingNumber'

const tones: Record<MyRegistration['status'], BadgeTone> = {
  CONFIRMED: 'calm',
  WAITING: 'warm',
  OFFERED: 'warm',
  CANCELLED: 'closed',
}

interface Props {
  registration: MyRegistration
  token: string
}

/** How I stand for this dialogue, and what I can still do about it. */
export function MyRegistrationPanel({ registration, token }: Props) {
  const { status, people, waitingNumber } = registration
  const panel = useRef<HTMLElement>(null)
  const shown = useRef(status)

  // After a change the focus is where the new standing is read, not on a button that is gone.
  useEffect(() => {
    if (shown.current !== status) panel.current?.focus()
    shown.current = status
  }, [status])

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby="mijn-plaats"
      className="grid justify-items-start gap-4 focus:outline-none"
    >
      <h2 id="mijn-plaats" className="sr-only">
        {m.my_place()}
      </h2>
      <p role="status">
        <Badge tone={tones[status]}>{registrationStatusWords[status]()}</Badge>
      </p>
      {registration.askedAt && <AskedAgain token={token} />}
      {status === 'WAITING' && (
        <>
          {waitingNumber !== null && (
            <WaitingNumber number={waitingNumber} people={notCancelled(people).length} />
          )}
          <p>{m.waiting_explained()}</p>
        </>
      )}
      {status === 'OFFERED' && <MyOffer registration={registration} token={token} />}
      {people.length > 1 ? (
        <MyParty registration={registration} token={token} />
      ) : (
        <p>{m.signed_up_as({ names: people.map(personName).join(', ') })}</p>
      )}
      {status === 'CANCELLED' && <p>{m.cancelled_thanks()}</p>}
      {registration.canReturn && <ComeAfterAll token={token} />}
      {registration.canCancel && <CancelMine registration={registration} token={token} />}
      <p className="text-ink-soft">{m.registration_code({ code: registration.code })}</p>
    </section>
  )
}

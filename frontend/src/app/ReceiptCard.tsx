import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Alternatives } from '../features/dialogue/Alternatives'
import type { DialogueDetails } from '../features/dialogue/dialogues'
import { WhenAndWhere } from '../features/dialogue/WhenAndWhere'
import { TelephoneLine } from '../features/organisation/TelephoneLine'
import { outcomeOf, receiptTitle } from '../features/registration/receipt'
import type { Receipt } from '../features/registration/signUp'
import { WaitingNumber } from '../features/registration/WaitingNumber'
import { WhatHappensNext } from '../features/registration/WhatHappensNext'
import { m } from '../paraglide/messages'
import { calendarPath, paths } from '../shared/paths'
import { Button } from '../shared/ui/Button'
import { buttonLook } from '../shared/ui/buttonLook'
import { Mark } from '../shared/ui/Mark'
import { PageHead } from './PageHead'

interface Props {
  dialogue: DialogueDetails
  receipt: Receipt
}

/** A seat or a number in the queue: when, where, what now, and a card to print for who has no e-mail. */
export function ReceiptCard({ dialogue, receipt }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [])

  const outcome = outcomeOf(receipt)
  return (
    <div className="grid max-w-2xl gap-8 pt-4">
      <PageHead title={receiptTitle(receipt)} personal />
      <div className="flex items-center gap-4">
        <Mark className="size-14 shrink-0" />
        <h1 ref={heading} tabIndex={-1} className="text-4xl">
          {receiptTitle(receipt)}
        </h1>
      </div>
      <div className="grid gap-5 rounded-card border-2 border-sun bg-card p-6">
        <Standing receipt={receipt} />
        <p className="font-display text-2xl font-bold">{dialogue.title}</p>
        <WhenAndWhere dialogue={dialogue} />
        {outcome !== 'WAITING' && dialogue.welcomeName && (
          <p>{m.people_welcome({ name: dialogue.welcomeName })}</p>
        )}
        <div className="border-t border-line pt-4">
          <p className="font-semibold">
            {outcome === 'WAITING' ? m.waiting_list_question() : m.receipt_cannot_come()}
          </p>
          <TelephoneLine organisation={dialogue.organisation} />
        </div>
      </div>
      <WhatHappensNext receipt={receipt} />
      <p className="flex flex-wrap gap-3 print:hidden">
        <Button look="secondary" onClick={() => window.print()}>
          {m.print_card()}
        </Button>
        {outcome !== 'WAITING' && (
          <a href={calendarPath(dialogue.id)} className={buttonLook('secondary')}>
            {m.add_to_calendar()}
          </a>
        )}
        {outcome === 'SEATED' && (
          <Link to={paths.agenda} className={buttonLook('quiet')}>
            {m.to_agenda()}
          </Link>
        )}
      </p>
      {outcome !== 'SEATED' && <Alternatives dialogueId={dialogue.id} />}
    </div>
  )
}

/** What a party has when not all of it has a seat, and the number in the queue. */
function Standing({ receipt }: { receipt: Receipt }) {
  const { confirmedPeople, waitingPeople, waitingNumber } = receipt
  return (
    <>
      {outcomeOf(receipt) === 'PARTLY' && (
        <ul className="grid gap-1 font-semibold">
          <li>{m.receipt_partly_seated({ count: confirmedPeople })}</li>
          <li>{m.receipt_partly_waiting({ count: waitingPeople })}</li>
        </ul>
      )}
      {waitingNumber !== null && <WaitingNumber number={waitingNumber} people={waitingPeople} />}
    </>
  )
}

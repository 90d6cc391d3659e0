import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { DialogueDetails } from '../features/dialogue/dialogues'
import { WhenAndWhere } from '../features/dialogue/WhenAndWhere'
import { TelephoneLine } from '../features/organisation/TelephoneLine'
import type { Receipt } from '../features/registration/signUp'
import { WhatHappensNext } from '../features/registration/WhatHappensNext'
import { m } from '../paraglide/messages'
import { calendarPath, paths } from '../shared/paths'
import { Button } from '../shared/ui/Button'
import { buttonLook } from '../shared/ui/buttonLook'
import { Mark } from '../shared/ui/Mark'

/** You have a seat: when, where, what now, and a card to print or copy for who has no e-mail. */
export function ReceiptCard({
  dialogue,
  receipt,
}: {
  dialogue: DialogueDetails
  receipt: Receipt
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [])

  return (
    <div className="grid max-w-2xl gap-8 pt-4">
      <div className="flex items-center gap-4">
        <Mark className="size-14 shrink-0" />
        <h1 ref={heading} tabIndex={-1} className="text-4xl">
          {m.receipt_title()}
        </h1>
      </div>
      <div className="grid gap-5 rounded-card border-2 border-sun bg-card p-6">
        <p className="font-display text-2xl font-bold">{dialogue.title}</p>
        <WhenAndWhere dialogue={dialogue} />
        {dialogue.welcomeName && <p>{m.people_welcome({ name: dialogue.welcomeName })}</p>}
        <div className="border-t border-line pt-4">
          <p className="font-semibold">{m.receipt_cannot_come()}</p>
          <TelephoneLine organisation={dialogue.organisation} />
        </div>
      </div>
      <WhatHappensNext contactKind={receipt.contactKind} />
      <p className="flex flex-wrap gap-3 print:hidden">
        <Button look="secondary" onClick={() => window.print()}>
          {m.print_card()}
        </Button>
        <a href={calendarPath(dialogue.id)} className={buttonLook('secondary')}>
          {m.add_to_calendar()}
        </a>
        <Link to={paths.agenda} className={buttonLook('quiet')}>
          {m.to_agenda()}
        </Link>
      </p>
    </div>
  )
}

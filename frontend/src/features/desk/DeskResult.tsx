import { useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Button } from '../../shared/ui/Button'
import type { DeskReceipt } from './deskSignUp'

interface Props {
  receipt: DeskReceipt
  onNext: () => void
}

/** What to tell the person on the line; for who cannot be reached a card is printed. */
export function DeskResult({ receipt, onNext }: Props) {
  const { registration, dialogue } = receipt
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const name = registration.people[0]?.name ?? ''
  return (
    <section className="grid gap-4 rounded-card border-2 border-primary bg-card p-5 print:hidden">
      <h3 ref={head} tabIndex={-1} className="text-2xl focus:outline-none">
        {registration.status === 'CONFIRMED'
          ? m.desk_result_seat({ name })
          : m.desk_result_waits({ name })}
      </h3>
      <p className="text-lg">
        {registration.status === 'CONFIRMED'
          ? m.desk_tell_seat({ when: moment(dialogue.startsAt), where: dialogue.venue.name })
          : m.desk_tell_waits({ number: registration.waitingNumber ?? 1 })}
      </p>
      <p>{m.desk_tell_code({ code: registration.code })}</p>
      {registration.contact.kind === 'NONE' && <p>{m.desk_tell_card()}</p>}
      <div className="flex flex-wrap gap-3">
        <Button onClick={onNext}>{m.desk_next_caller()}</Button>
        <Button look="secondary" onClick={() => window.print()}>
          {m.desk_print_card()}
        </Button>
      </div>
    </section>
  )
}

import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import type { DeskReceipt } from './deskSignUp'

interface Props {
  receipt: DeskReceipt
  telephone: { number: string; hours: string } | null
}

/** On paper only: what somebody without mail or telephone takes along, in large type. */
export function PaperCard({ receipt: { registration, dialogue }, telephone }: Props) {
  const { venue } = dialogue
  return (
    <section
      aria-label={m.desk_card()}
      className="hidden w-[14cm] gap-3 border-2 border-ink p-6 text-[16pt] leading-snug print:grid"
    >
      <p className="font-display text-[22pt] font-bold">{dialogue.title}</p>
      <p className="font-semibold">{moment(dialogue.startsAt)}</p>
      <p>
        {venue.name}
        <br />
        {venue.street} {venue.houseNumber}, {venue.town}
      </p>
      <p>
        {registration.people.map(({ name }) => name ?? m.desk_guest()).join(', ')}
        <br />
        {registration.status === 'CONFIRMED'
          ? m.desk_card_seat()
          : m.desk_card_waits({ number: registration.waitingNumber ?? 1 })}
      </p>
      <p className="text-[22pt] font-bold">{registration.code}</p>
      {telephone && (
        <p>
          {m.desk_card_call()} <strong>{telephone.number}</strong>
          <br />
          {telephone.hours}
        </p>
      )}
    </section>
  )
}

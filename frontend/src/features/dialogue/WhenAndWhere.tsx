import { m } from '../../paraglide/messages'
import { dayOf, longDay, timeRange } from '../../shared/dates'
import type { DialogueDetails } from './dialogues'

type Known = Pick<DialogueDetails, 'startsAt' | 'endsAt' | 'venue' | 'room' | 'neighbourhood'>

/** The three things somebody writes on the calendar in the kitchen. */
export function WhenAndWhere({ dialogue }: { dialogue: Known }) {
  const { venue, room } = dialogue
  return (
    <div className="grid gap-4">
      <p>
        <span className="block font-semibold text-ink-soft">{m.when()}</span>
        <time dateTime={dialogue.startsAt}>
          <span className="block font-display text-xl font-bold first-letter:uppercase">
            {longDay(dayOf(dialogue.startsAt))}
          </span>
          {timeRange(dialogue.startsAt, dialogue.endsAt)}
        </time>
      </p>
      <address className="not-italic">
        <span className="block font-semibold text-ink-soft">{m.where()}</span>
        <span className="block font-display text-xl font-bold">{venue.name}</span>
        {room && <span className="block">{room.name}</span>}
        {venue.street} {venue.houseNumber}
        <br />
        {venue.postcode} {venue.town}
      </address>
    </div>
  )
}

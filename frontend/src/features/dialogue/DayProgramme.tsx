import { Link } from '@tanstack/react-router'
import { longDay, timeRange } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { byDay } from './AgendaList'
import type { DialogueSummary } from './dialogues'
import { seatsInWords } from './standing'

/** What is on, day by day, for a narrow screen and for paper; a day is not torn over two sheets when it fits on one. */
export function DayProgramme({ dialogues }: { dialogues: readonly DialogueSummary[] }) {
  return byDay(dialogues).map(([day, ofThatDay]) => (
    <section key={day} aria-labelledby={`programma-${day}`} className="break-inside-avoid">
      <h2
        id={`programma-${day}`}
        className="mb-2 border-b-4 border-sun text-2xl first-letter:uppercase print:border-b-2 print:border-black print:text-[1.25em]"
      >
        {longDay(day)}
      </h2>
      <ul className="grid gap-4 print:gap-2">
        {ofThatDay.map((dialogue) => (
          <li key={dialogue.id} className="break-inside-avoid">
            <strong>{timeRange(dialogue.startsAt, dialogue.endsAt)}</strong>{' '}
            <DialogueLink dialogue={dialogue} />
            <span className="block">
              {dialogue.venue.name}, {dialogue.venue.street} {dialogue.venue.houseNumber},{' '}
              {dialogue.neighbourhood.name}
            </span>
            {/* Paper does not know how full it is later, but it must tell what is called off. */}
            <span
              className={
                dialogue.status === 'CANCELLED'
                  ? 'block font-semibold'
                  : 'block text-ink-soft print:hidden'
              }
            >
              {seatsInWords(dialogue)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
}

export function DialogueLink({ dialogue }: { dialogue: DialogueSummary }) {
  return (
    <Link to={paths.dialogue} params={{ id: dialogue.id }} className="font-semibold text-primary">
      {dialogue.title}
    </Link>
  )
}

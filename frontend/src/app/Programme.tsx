import { Link } from '@tanstack/react-router'
import type { components } from '../api/schema'
import { WeekGrid } from '../features/campaign/WeekGrid'
import { weeksOf } from '../features/campaign/weekGrid'
import { byDay } from '../features/dialogue/AgendaList'
import type { DialogueSummary } from '../features/dialogue/dialogues'
import { seatsInWords } from '../features/dialogue/standing'
import { m } from '../paraglide/messages'
import { longDay, time, timeRange } from '../shared/dates'
import { paths } from '../shared/paths'

interface Props {
  campaign: components['schemas']['Campaign']
  dialogues: readonly DialogueSummary[]
}

/** The grid needs width. Where there is none, and on paper, the same stands day by day. */
export function Programme({ campaign, dialogues }: Props) {
  return (
    <>
      <div className="hidden gap-10 lg:grid print:hidden">
        {weeksOf(campaign.startsOn, campaign.endsOn).map((days, index) => (
          <WeekGrid
            key={days[0]}
            days={days}
            items={dialogues}
            caption={m.week_number({ number: index + 1 })}
          >
            {(dialogue) => (
              <>
                <strong className="block">{time(dialogue.startsAt)}</strong>
                <DialogueLink dialogue={dialogue} />
                <span className="block">{dialogue.venue.name}</span>
                <span className="block text-accent">{seatsInWords(dialogue)}</span>
              </>
            )}
          </WeekGrid>
        ))}
      </div>
      <div className="grid gap-8 lg:hidden print:grid print:gap-4">
        {byDay(dialogues).map(([day, ofThatDay]) => (
          <section key={day} aria-labelledby={`programma-${day}`} className="break-inside-avoid">
            <h2
              id={`programma-${day}`}
              className="mb-2 border-b-4 border-sun text-2xl first-letter:uppercase print:text-xl"
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
        ))}
      </div>
    </>
  )
}

function DialogueLink({ dialogue }: { dialogue: DialogueSummary }) {
  return (
    <Link to={paths.dialogue} params={{ id: dialogue.id }} className="font-semibold text-primary">
      {dialogue.title}
    </Link>
  )
}

import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { time } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { formatWords, languageWords } from '../../shared/words'
import type { DialogueSummary } from './dialogues'
import { SeatsBadge } from './SeatsBadge'

/** What is out of the ordinary about it, and worth knowing before one opens the page. */
function particulars(dialogue: DialogueSummary): string[] {
  return [
    dialogue.format !== 'APPRECIATIVE' && formatWords[dialogue.format](),
    dialogue.language !== 'NL' && m.spoken_in({ language: languageWords[dialogue.language]() }),
    dialogue.price ?? m.free(),
    dialogue.childrenWelcome && m.children_welcome(),
    dialogue.venue.stepFree && m.step_free(),
  ].filter((text) => text !== false)
}

/** One line of the agenda: the whole card leads to the dialogue, its title is the link. */
export function DialogueCard({
  dialogue,
  day,
}: {
  dialogue: DialogueSummary
  /** Said where the list is not grouped by day. */
  day?: string
}) {
  return (
    <article className="group relative grid gap-x-6 gap-y-2 rounded-card border border-line bg-card p-5 shadow-xs transition-shadow hover:border-primary hover:shadow-md sm:grid-cols-[6.5rem_1fr_auto] sm:p-6">
      <p className="font-display text-xl font-bold text-accent sm:text-2xl">
        {day && <span className="block text-base text-ink">{day}</span>}
        {time(dialogue.startsAt)}
        <span className="ms-1 font-sans text-base font-normal text-ink-soft sm:ms-0 sm:block">
          {m.until_time({ time: time(dialogue.endsAt) })}
        </span>
      </p>
      <div className="grid content-start gap-1">
        <h3 className="text-xl sm:text-2xl">
          <Link
            to={paths.dialogue}
            params={{ id: dialogue.id }}
            lang={dialogue.language.toLowerCase()}
            className="no-underline after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {dialogue.title}
          </Link>
        </h3>
        <p>
          {dialogue.venue.name}, {dialogue.neighbourhood.name}
        </p>
        <p className="text-ink-soft">{particulars(dialogue).join(' · ')}</p>
      </div>
      <p className="sm:text-end">
        <SeatsBadge dialogue={dialogue} />
      </p>
    </article>
  )
}

import { m } from '../../paraglide/messages'
import { dayOf, daysAfter, longDay, today } from '../../shared/dates'
import { DialogueCard } from './DialogueCard'
import type { DialogueSummary } from './dialogues'

/** Dialogues by the day they are on, in the order they came. */
export function byDay<D extends { startsAt: string }>(dialogues: readonly D[]): [string, D[]][] {
  const days = new Map<string, D[]>()
  for (const dialogue of dialogues) {
    const day = dayOf(dialogue.startsAt)
    days.set(day, [...(days.get(day) ?? []), dialogue])
  }
  return [...days]
}

function nearness(day: string): string | null {
  if (day === today()) return m.today()
  if (day === daysAfter(today(), 1)) return m.tomorrow()
  return null
}

export function AgendaList({ dialogues }: { dialogues: readonly DialogueSummary[] }) {
  return byDay(dialogues).map(([day, ofThatDay]) => (
    <section key={day} aria-labelledby={`dag-${day}`} className="grid gap-4">
      <h2
        id={`dag-${day}`}
        className="flex flex-wrap items-baseline gap-x-3 border-b-4 border-sun pb-1 text-2xl first-letter:uppercase"
      >
        <span className="first-letter:uppercase">{longDay(day)}</span>
        {nearness(day) && <span className="text-lg text-accent">{nearness(day)}</span>}
      </h2>
      <ul className="grid gap-4">
        {ofThatDay.map((dialogue) => (
          <li key={dialogue.id}>
            <DialogueCard dialogue={dialogue} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

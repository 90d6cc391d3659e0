import { m } from '../../paraglide/messages'
import { dayOf, shortDay, today } from '../../shared/dates'
import { placeOf, stepOrder, stepWords } from './stepWords'
import type { TrajectoryDetails } from './trajectoryDetails'

/**
 * The steps from left to right: what is done, where it stands, and by when the rest is. Of what was done before its time
 * the day that is still to come says nothing any more.
 */
export function StepLine({ trajectory }: { trajectory: TrajectoryDetails }) {
  const here = placeOf(trajectory.step)
  const ended = trajectory.step === 'CLOSED'
  return (
    <ol aria-label={m.traject_steps()} className="flex flex-wrap gap-x-1 gap-y-2">
      {stepOrder.map((step, place) => {
        const done = place < here || ended
        const now = place === here && !ended
        const day = dayAt(trajectory, step)
        return (
          <li
            key={step}
            aria-current={now ? 'step' : undefined}
            className={`min-w-24 flex-1 border-t-8 pt-1 pe-1 text-base ${done ? 'border-primary' : now ? 'border-sun' : 'border-line'}`}
          >
            <span className={now ? 'font-bold' : 'font-semibold'}>{stepWords[step]()}</span>
            {done && <span className="sr-only"> {m.traject_step_done()}</span>}
            {day && !(done && day > today()) && (
              <span className="block text-ink-soft">{shortDay(day)}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** When it was done, as far as that is known, or by when it is. */
function dayAt(trajectory: TrajectoryDetails, step: (typeof stepOrder)[number]): string | null {
  const { timetable, conversation, matchedAt, closedAt, answeredAt } = trajectory
  switch (step) {
    case 'APPLICATION':
      return answeredAt ? dayOf(answeredAt) : timetable.answerBy
    case 'MATCHING':
      return matchedAt ? dayOf(matchedAt) : timetable.matchBy
    case 'CONVERSATION':
      return conversation ? dayOf(conversation.startsAt) : timetable.conversationBy
    case 'ADVICE':
      return timetable.adviceBy
    case 'CALL':
      return timetable.callBy
    case 'LESSONS':
      return timetable.lessonsBy
    case 'CLOSED':
      return closedAt ? dayOf(closedAt) : null
  }
}

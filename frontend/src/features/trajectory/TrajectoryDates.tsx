import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import { placeOf } from './stepWords'
import type { Step } from './trajectories'
import type { TrajectoryDetails } from './trajectoryDetails'

const ended: Step[] = ['CLOSED', 'NOT_REACHED', 'DECLINED', 'STOPPED']

/** By when what is still to be done is done; the one that comes next says when it is late. */
export function TrajectoryDates({ trajectory }: { trajectory: TrajectoryDetails }) {
  const { timetable, step, overdue } = trajectory
  if (ended.includes(step)) return null
  const dates = [
    { at: 'CONVERSATION', label: m.date_conversation(), day: longDay(timetable.conversationBy) },
    { at: 'ADVICE', label: m.date_advice(), day: longDay(timetable.adviceBy) },
    {
      at: 'CALL',
      label: m.date_call(),
      day: trajectory.callAgreedOn
        ? longDay(trajectory.callAgreedOn)
        : m.date_between({
            from: longDay(timetable.callFrom),
            until: longDay(timetable.callUntil),
          }),
    },
    { at: 'LESSONS', label: m.date_lessons(), day: longDay(timetable.lessonsBy) },
  ] satisfies { at: Step; label: string; day: string }[]
  return (
    <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
      {dates
        .filter(({ at }) => placeOf(at) >= placeOf(step))
        .map(({ at, label, day }) => (
          <div key={at}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="flex flex-wrap items-center gap-2">
              {day}
              {overdue && step === at && <Badge tone="warm">{m.date_overdue()}</Badge>}
            </dd>
          </div>
        ))}
    </dl>
  )
}

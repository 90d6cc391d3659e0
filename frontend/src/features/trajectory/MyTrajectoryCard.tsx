import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { dayOf, longDay, moment } from '../../shared/dates'
import type { MyTrajectory } from './myTrajectory'
import { wayWords } from './trajectoryWords'

/** Where it stands, in plain words, and what comes next. */
const stands: Record<components['schemas']['TrajectoryStep'], () => string> = {
  APPLICATION: m.my_step_application,
  WAITING: m.my_step_waiting,
  MATCHING: m.my_step_matching,
  CONVERSATION: m.my_step_conversation,
  ADVICE: m.my_step_advice,
  CALL: m.my_step_call,
  LESSONS: m.my_step_lessons,
  CLOSED: m.my_step_closed,
  NOT_REACHED: m.my_step_not_reached,
  DECLINED: m.my_step_declined,
  STOPPED: m.my_step_stopped,
}

/** How it stands with the advice, who advises, and which days are to come. */
export function MyTrajectoryCard({ mine }: { mine: MyTrajectory }) {
  return (
    <div className="grid gap-5 rounded-card border border-line bg-card p-6 shadow-xs sm:p-8">
      <h2 className="text-2xl">{mine.initiative}</h2>
      <p role="status" className="text-xl">
        {stands[mine.step]()}
      </p>
      {mine.answerReason && <p className="whitespace-pre-line">{mine.answerReason}</p>}
      {mine.adviser && <p>{m.my_adviser({ name: mine.adviser })}</p>}
      <Dates mine={mine} />
      <p className="text-ink-soft">
        {m.my_question({ day: longDay(dayOf(mine.appliedAt)) })}
        <span className="block whitespace-pre-line">“{mine.question}”</span>
      </p>
    </div>
  )
}

function Dates({ mine }: { mine: MyTrajectory }) {
  const day = (date: string | null) => (date ? longDay(date) : null)
  const window =
    mine.callFrom && mine.callUntil
      ? m.date_between({ from: longDay(mine.callFrom), until: longDay(mine.callUntil) })
      : null
  const dates: [string, string | null][] = [
    [m.my_date_answer(), day(mine.answerBy)],
    [m.my_date_conversation(), mine.conversation && talk(mine.conversation)],
    [m.my_date_conversation_by(), day(mine.conversationBy)],
    [m.my_date_advice(), day(mine.adviceBy)],
    [m.my_date_call(), day(mine.callAgreedOn) ?? window],
  ]
  const told = dates.filter(([, text]) => text)
  if (told.length === 0) return null
  return (
    <dl className="grid gap-3 border-t border-line pt-4">
      {told.map(([label, text]) => (
        <div key={label} className="grid gap-x-4 sm:grid-cols-[14rem_1fr]">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="font-semibold">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const talk = ({ startsAt, way, place }: NonNullable<MyTrajectory['conversation']>) =>
  [moment(startsAt), wayWords[way](), place].filter(Boolean).join(', ')

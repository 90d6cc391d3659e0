import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { Approaches } from './Approaches'
import { CallLines } from './CallLines'
import { followUpCalls } from './followUpCalls'
import { NoteCall } from './NoteCall'
import { placeOf } from './stepWords'
import { type TrajectoryDetails, trajectory as trajectoryQuery } from './trajectoryDetails'

/** The call some weeks after the advice: when, each attempt, what they said and what they kept. */
export function CallSection({ trajectoryId }: { trajectoryId: string }) {
  const query = useQuery(trajectoryQuery(trajectoryId))
  return (
    <section aria-labelledby="bellen" className="grid gap-5">
      <h2 id="bellen" className="text-2xl">
        {m.followup_title()}
      </h2>
      <Loaded query={query} rows={1}>
        {({ data }) => (placeOf(data.step) < placeOf('CALL') ? <Later /> : <Calls of={data} />)}
      </Loaded>
    </section>
  )
}

const Later = () => <p>{m.followup_later()}</p>

function Calls({ of }: { of: TrajectoryDetails }) {
  const query = useQuery(followUpCalls(of.id))
  const { timetable, step } = of
  const calling = step === 'CALL' || step === 'NOT_REACHED'
  return (
    <>
      {step === 'CALL' && (
        <p>
          {of.callAgreedOn
            ? m.followup_agreed({ day: longDay(timetable.callBy) })
            : m.followup_window({
                from: longDay(timetable.callFrom),
                until: longDay(timetable.callUntil),
              })}
        </p>
      )}
      {step === 'NOT_REACHED' && <p>{m.followup_three_times()}</p>}
      <Loaded query={query} rows={1}>
        {(calls) => <CallLines trajectoryId={of.id} calls={calls} />}
      </Loaded>
      {calling && (
        <NoteCall
          key={step}
          trajectoryId={of.id}
          initiative={of.initiative.name}
          approaches={of.approaches}
          onlyReached={step === 'NOT_REACHED'}
        />
      )}
      <Perspective of={of} />
      <Approaches
        trajectoryId={of.id}
        approaches={of.approaches}
        mayChoose={step === 'CALL' || step === 'LESSONS'}
      />
    </>
  )
}

/** One question before and after: how well they see what they can do. */
function Perspective({ of: { perspectiveBefore, perspectiveAfter } }: { of: TrajectoryDetails }) {
  if (perspectiveBefore === null && perspectiveAfter === null) return null
  return (
    <p>
      {m.followup_perspective_was({
        before: perspectiveBefore ?? '–',
        after: perspectiveAfter ?? '–',
      })}
    </p>
  )
}

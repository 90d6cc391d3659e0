import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { AnswerApplication } from './AnswerApplication'
import { ContactLines } from './ContactLines'
import { FreePlace } from './FreePlace'
import { MatchAdviser } from './MatchAdviser'
import { StopTrajectory } from './StopTrajectory'
import { type Read, trajectory as trajectoryQuery } from './trajectoryDetails'
import { appliedViaWords, wayWords } from './trajectoryWords'

interface Props {
  trajectoryId: string
  /** Who answers applications and chooses advisers: a coordinator. */
  decides: boolean
}

/** Who asked for advice and what, what became of that, and who advises. */
export function ApplicationSection({ trajectoryId, decides }: Props) {
  const query = useQuery(trajectoryQuery(trajectoryId))
  return (
    <section aria-labelledby="aanvraag" className="grid gap-5">
      <h2 id="aanvraag" className="text-2xl">
        {m.application_title()}
      </h2>
      <Loaded query={query}>{(read) => <Application read={read} decides={decides} />}</Loaded>
    </section>
  )
}

const maybeMatched = ['MATCHING', 'CONVERSATION', 'ADVICE', 'CALL', 'LESSONS']
const ended = ['CLOSED', 'NOT_REACHED', 'DECLINED', 'STOPPED']

function Application({ read, decides }: { read: Read; decides: boolean }) {
  const { data } = read
  const facts: [string, string | null][] = [
    [m.advice_question_short(), data.question],
    [m.advice_way_short(), wayWords[data.wantedWay]()],
    [
      m.application_when(),
      `${longDay(dayOf(data.appliedAt))}, ${appliedViaWords[data.appliedVia]()}`,
    ],
    [m.application_reason(), data.answerReason],
    [m.application_adviser(), data.adviser?.name ?? null],
    [m.stopped_because(), data.stopReason],
  ]
  return (
    <>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {facts
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div key={label}>
              <dt className="text-ink-soft">{label}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ))}
      </dl>
      <ContactLines read={read} />
      {decides && (data.step === 'APPLICATION' || data.step === 'WAITING') && (
        <AnswerApplication key={data.step} trajectory={data} />
      )}
      {decides && maybeMatched.includes(data.step) && (
        <MatchAdviser key={data.adviser?.id ?? ''} read={read} />
      )}
      {!ended.includes(data.step) && <StopTrajectory trajectory={data} />}
      {decides && data.step === 'STOPPED' && <FreePlace programmeId={data.programmeId} />}
    </>
  )
}

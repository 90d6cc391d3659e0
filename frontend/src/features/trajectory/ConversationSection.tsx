import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { AgreeCallDate } from './AgreeCallDate'
import { ConversationNotes } from './ConversationNotes'
import { PlanConversation } from './PlanConversation'
import { TrajectoryDates } from './TrajectoryDates'
import { type Read, trajectory as trajectoryQuery } from './trajectoryDetails'
import { wayWords } from './trajectoryWords'

/** The conversation: planned and moved, then noted by topic; and by when what is done. */
export function ConversationSection({ trajectoryId }: { trajectoryId: string }) {
  const query = useQuery(trajectoryQuery(trajectoryId))
  return (
    <section aria-labelledby="gesprek" className="grid gap-5">
      <h2 id="gesprek" className="text-2xl">
        {m.talk_title()}
      </h2>
      <Loaded query={query}>{(read) => <Conversation read={read} />}</Loaded>
    </section>
  )
}

const before = ['APPLICATION', 'WAITING', 'MATCHING', 'DECLINED']
const noting = ['CONVERSATION', 'ADVICE', 'CALL', 'LESSONS']

function Conversation({ read }: { read: Read }) {
  const { step, conversation } = read.data
  if (before.includes(step)) return <p>{m.talk_later()}</p>
  return (
    <>
      {conversation && (
        <p className="text-lg">
          <span className="font-semibold">{moment(conversation.startsAt)}</span>
          {', '}
          {wayWords[conversation.way]()}
          {conversation.place && `, ${conversation.place}`}
        </p>
      )}
      <TrajectoryDates trajectory={read.data} />
      {step === 'CONVERSATION' && <PlanConversation key={`plan${read.etag}`} read={read} />}
      {noting.includes(step) && <ConversationNotes key={`notes${read.etag}`} read={read} />}
      {(step === 'ADVICE' || step === 'CALL') && (
        <AgreeCallDate key={`call${read.etag}`} read={read} />
      )}
    </>
  )
}

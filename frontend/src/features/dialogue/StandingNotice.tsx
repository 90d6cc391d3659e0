import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Notice } from '../../shared/ui/Notice'
import type { DialogueDetails } from './dialogues'
import { standingOf } from './standing'

/** Why somebody cannot sign up now, in one kind sentence. Nothing while they can. */
export function StandingNotice({ dialogue }: { dialogue: DialogueDetails }) {
  const opensAt = dialogue.registrationOpensAt
  switch (standingOf(dialogue)) {
    case 'OPEN':
      return null
    case 'CANCELLED':
      return (
        <Notice tone="warm" title={m.standing_cancelled()}>
          {dialogue.cancellationReason && <p>{dialogue.cancellationReason}</p>}
        </Notice>
      )
    case 'OVER':
      return <Notice title={m.standing_over()} />
    case 'FULL':
      return (
        <Notice tone="warm" title={m.standing_full()}>
          <p>{m.standing_full_call()}</p>
        </Notice>
      )
    case 'NOT_OPEN':
      return opensAt && new Date(opensAt) > new Date() ? (
        <Notice title={m.standing_opens({ moment: moment(opensAt) })} />
      ) : (
        <Notice title={m.standing_closed()}>
          <p>{m.standing_closed_call()}</p>
        </Notice>
      )
  }
}

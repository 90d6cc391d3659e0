import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Notice } from '../../shared/ui/Notice'
import type { DialogueDetails } from './dialogues'
import { standingOf } from './standing'

/** How many were first, so that nobody waits without knowing. */
function howManyWait(count: number): string {
  if (count === 0) return m.waiting_nobody()
  return count === 1 ? m.waiting_one() : m.waiting_some({ count })
}

/** Why there is no seat to be had now, in a kind sentence or two. Nothing while there is. */
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
          {dialogue.registrationOpen ? (
            <p>
              {howManyWait(dialogue.waiting)} {m.waiting_still_welcome()}
            </p>
          ) : (
            <p>{m.standing_full_closed()}</p>
          )}
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

import { Badge } from '../../shared/ui/Badge'
import type { DialogueSummary } from './dialogues'
import { seatsInWords, standingOf, standingTone } from './standing'

type Known = Pick<DialogueSummary, 'status' | 'startsAt' | 'seatsLeft' | 'registrationOpen'>

export function SeatsBadge({ dialogue }: { dialogue: Known }) {
  return <Badge tone={standingTone[standingOf(dialogue)]}>{seatsInWords(dialogue)}</Badge>
}

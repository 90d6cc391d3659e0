import type { components } from '../../api/schema'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'
import { dialogueStatusWords } from '../../shared/words'

type Status = components['schemas']['DialogueStatus']

const tones: Record<Status, BadgeTone> = {
  DRAFT: 'warm',
  PUBLISHED: 'calm',
  HELD: 'warm',
  CLOSED: 'closed',
  CANCELLED: 'alarm',
}

export function PlanStatusBadge({ status }: { status: Status }) {
  return <Badge tone={tones[status]}>{dialogueStatusWords[status]()}</Badge>
}

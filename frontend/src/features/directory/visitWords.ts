import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'
import type { Visit } from './people'

type Schemas = components['schemas']

/** Kind to who was not there: nobody is counted out. */
const markWords: Record<Exclude<Schemas['Mark'], 'EXPECTED'>, () => string> = {
  PRESENT: m.person_was_there,
  ABSENT: m.person_could_not,
  ABSENT_WITH_NOTICE: m.person_said_so,
}

const statusWords: Record<Schemas['RegistrationStatus'], () => string> = {
  CONFIRMED: m.person_has_seat,
  OFFERED: m.person_is_offered,
  WAITING: m.person_waits,
  CANCELLED: m.person_cancelled_it,
}

/** How it went, or how it stands: what was said at the door goes before what was planned. */
export function visitWords({ cancelled, mark, status }: Visit): string {
  if (cancelled) return statusWords.CANCELLED()
  return mark === 'EXPECTED' ? statusWords[status]() : markWords[mark]()
}

export function visitTone({ cancelled, mark, status }: Visit): BadgeTone {
  if (cancelled || status === 'CANCELLED') return 'closed'
  if (mark === 'PRESENT') return 'calm'
  return mark === 'EXPECTED' && status === 'CONFIRMED' ? 'calm' : 'warm'
}

export const purposeWords: Record<Schemas['ConsentPurpose'], () => string> = {
  TAKING_PART: m.consent_taking_part,
  PRACTICAL_NEEDS: m.consent_practical_needs,
  LATER_INVITATIONS: m.consent_later_invitations,
  PHOTOS: m.consent_photos,
  STORY: m.consent_story,
  OFFERING_A_TABLE: m.consent_offering_a_table,
}

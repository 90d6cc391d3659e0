import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'

type Schemas = components['schemas']

export const templateWords: Record<Schemas['MessageTemplate'], () => string> = {
  REGISTRATION_CONFIRMED: m.message_registration_confirmed,
  REGISTRATION_WAITING: m.message_registration_waiting,
  SEAT_OFFERED: m.message_seat_offered,
  OFFER_LAPSED: m.message_offer_lapsed,
  REGISTRATION_CANCELLED: m.message_registration_cancelled,
  DIALOGUE_CANCELLED: m.message_dialogue_cancelled,
  REGISTRATION_LINK: m.message_registration_link,
}

export const messageStatusWords: Record<Schemas['MessageStatus'], () => string> = {
  FAILED: m.message_failed,
  QUEUED: m.message_queued,
  SENT: m.message_sent,
  WITHDRAWN: m.message_withdrawn,
}

export const messageTones: Record<Schemas['MessageStatus'], BadgeTone> = {
  FAILED: 'alarm',
  QUEUED: 'warm',
  SENT: 'calm',
  WITHDRAWN: 'closed',
}

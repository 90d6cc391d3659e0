import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'
import type { TableOfferStatus } from './tableOffers'

export const offerStatusWords: Record<TableOfferStatus, () => string> = {
  NEW: m.offer_new,
  IN_CONVERSATION: m.offer_in_conversation,
  ACCEPTED: m.offer_accepted,
  DECLINED: m.offer_declined,
}

export const offerTones: Record<TableOfferStatus, BadgeTone> = {
  NEW: 'warm',
  IN_CONVERSATION: 'calm',
  ACCEPTED: 'calm',
  DECLINED: 'closed',
}

/** Who waits comes first. */
export const offerStatuses = Object.keys(offerStatusWords) as TableOfferStatus[]

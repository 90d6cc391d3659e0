import type { components } from '../api/schema'
import { m } from '../paraglide/messages'
import type { BadgeTone } from './ui/Badge'

type Status = components['schemas']['AgreementStatus']

/** How far what was asked of a partner or the municipality is. */
export const agreementStatusWords: Record<Status, () => string> = {
  ASKED: m.agreement_asked,
  TAKEN_ON: m.agreement_taken_on,
  NOT_POSSIBLE: m.agreement_not_possible,
  DONE: m.agreement_done,
}

export const agreementTones: Record<Status, BadgeTone> = {
  ASKED: 'warm',
  TAKEN_ON: 'calm',
  NOT_POSSIBLE: 'closed',
  DONE: 'calm',
}

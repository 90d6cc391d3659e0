import { m } from '../../paraglide/messages'
import type { NewPartner } from './partners'

type Scope = NewPartner['scopes'][number]
type Kind = NewPartner['agreement']['kind']

/** What a partner may do, in the order in which it is asked. */
export const scopeWords = {
  READ_DIALOGUES: m.partner_scope_dialogues,
  SIGN_PEOPLE_UP: m.partner_scope_sign_up,
  READ_REGISTRATIONS: m.partner_scope_registrations,
  READ_COUNTS: m.partner_scope_counts,
  ANSWER_AGREEMENTS: m.partner_scope_agreements,
  BRING_INITIATIVES: m.partner_scope_initiatives,
} as const satisfies Record<Scope, () => string>

export const agreementWords = {
  DATA_SHARING: m.partner_agreement_sharing,
  PROCESSOR: m.partner_agreement_processor,
  JOINT_CONTROLLERS: m.partner_agreement_joint,
} as const satisfies Record<Kind, () => string>

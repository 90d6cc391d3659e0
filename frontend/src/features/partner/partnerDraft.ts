import { m } from '../../paraglide/messages'
import { type Mistake, missing } from '../../shared/form/mistakes'
import type { NewPartner } from './partners'
import { scopeWords } from './partnerWords'

/** What a coordinator fills in; each thing a partner may do is a tick of its own. */
export const emptyPartner = {
  name: '',
  READ_DIALOGUES: true,
  SIGN_PEOPLE_UP: false,
  READ_REGISTRATIONS: false,
  READ_COUNTS: false,
  ANSWER_AGREEMENTS: false,
  BRING_INITIATIVES: false,
  kind: 'DATA_SHARING' as NewPartner['agreement']['kind'],
  version: '',
  agreedOn: '',
}

export type PartnerDraft = typeof emptyPartner

export const scopes = Object.keys(scopeWords) as (keyof typeof scopeWords)[]

export const newPartnerOf = (draft: PartnerDraft): NewPartner => ({
  name: draft.name.trim(),
  scopes: scopes.filter((scope) => draft[scope]),
  agreement: { kind: draft.kind, version: draft.version.trim(), agreedOn: draft.agreedOn },
})

export function mistakesInPartner(draft: PartnerDraft): Mistake[] {
  const found = missing(draft, ['name', 'version', 'agreedOn'])
  return scopes.some((scope) => draft[scope])
    ? found
    : [...found, { pointer: '/READ_DIALOGUES', detail: m.partner_may_needed() }]
}

/** The server names the parts of the agreement by their place in it. */
export const mistakesRefused = (refused: Mistake[]): Mistake[] =>
  refused.map((mistake) => ({ ...mistake, pointer: mistake.pointer.replace('/agreement/', '/') }))

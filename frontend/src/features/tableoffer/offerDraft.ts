import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { Mistake } from '../../shared/form/mistakes'
import { apiLanguage } from '../../shared/language'
import type { ConsentText, NewTableOffer } from './tableOffers'

type Schemas = components['schemas']

/** The ways to be reached that the form offers. */
export type OfferedContact = Extract<
  Schemas['ContactKind'],
  'EMAIL' | 'MOBILE' | 'LANDLINE' | 'NONE'
>

/** What somebody fills in who offers a table: a number as text, as it was typed. */
export interface OfferDraft {
  name: string
  contactKind: OfferedContact | ''
  contactValue: string
  whereabouts: string
  place: Schemas['PlaceKind'] | ''
  people: string
  suits: string
  idea: string
  agrees: boolean
}

export const emptyOffer: OfferDraft = {
  name: '',
  contactKind: '',
  contactValue: '',
  whereabouts: '',
  place: '',
  people: '',
  suits: '',
  idea: '',
  agrees: false,
}

/** What to mend, in the order of the form. The server checks again and has the last word. */
export function mistakesInOffer(draft: OfferDraft): Mistake[] {
  const { contactKind, people } = draft
  const wrong: [boolean, string, () => string][] = [
    [!draft.name.trim(), '/name', m.mend_name],
    [!contactKind, '/contactKind', m.mend_contact_kind],
    [
      contactKind !== '' && contactKind !== 'NONE' && !draft.contactValue.trim(),
      '/contactValue',
      contactKind === 'EMAIL' ? m.mend_email : m.mend_offer_telephone,
    ],
    [!draft.whereabouts.trim(), '/whereabouts', m.mend_whereabouts],
    [!draft.place, '/place', m.mend_place],
    [!(Number(people) >= 2 && Number(people) <= 200), '/people', m.mend_people],
    [!draft.agrees, '/agrees', m.mend_offer_consent],
  ]
  return wrong.filter(([is]) => is).map(([, pointer, say]) => ({ pointer, detail: say() }))
}

/** Where the form has what the server calls otherwise. */
const fields: Record<string, string> = {
  '/contact/value': '/contactValue',
  '/contact/kind': '/contactKind',
  '/consents': '/agrees',
}

export const mistakesRefused = (errors: readonly Mistake[]): Mistake[] =>
  errors.map(({ pointer, detail }) => ({ pointer: fields[pointer] ?? pointer, detail }))

const orNull = (text: string) => text.trim() || null

export function newOfferOf(draft: OfferDraft, text: ConsentText): NewTableOffer {
  const kind = draft.contactKind || 'NONE'
  return {
    name: draft.name.trim(),
    contact: { kind, value: kind === 'NONE' ? null : draft.contactValue.trim() },
    whereabouts: draft.whereabouts.trim(),
    place: draft.place || 'HALL',
    people: Number(draft.people),
    suits: orNull(draft.suits),
    idea: orNull(draft.idea),
    language: apiLanguage(),
    consents: draft.agrees ? [{ purpose: text.purpose, version: text.version }] : [],
  }
}

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { fieldId, type Mistake } from '../../shared/form/mistakes'
import { apiLanguage } from '../../shared/language'
import type { Application } from './applications'

type Schemas = components['schemas']

/** The ways to be reached that the form offers: who asks for advice is answered. */
export type AskedContact = Extract<Schemas['ContactKind'], 'EMAIL' | 'MOBILE' | 'LANDLINE' | 'POST'>

/** What an initiative fills in that asks for advice: a year as text, as it was typed. */
export interface ApplicationDraft {
  initiative: string
  place: string
  region: string
  activities: string
  sinceYear: string
  volunteers: Schemas['SizeRange'] | ''
  participants: Schemas['SizeRange'] | ''
  question: string
  wantedWay: Schemas['ConversationWay'] | ''
  name: string
  contactKind: AskedContact | ''
  contactValue: string
  agrees: boolean
}

export const emptyApplication: ApplicationDraft = {
  initiative: '',
  place: '',
  region: '',
  activities: '',
  sinceYear: '',
  volunteers: '',
  participants: '',
  question: '',
  wantedWay: '',
  name: '',
  contactKind: '',
  contactValue: '',
  agrees: false,
}

/** What to mend, in the order of the form. The server checks again and has the last word. */
export function mistakesInApplication(draft: ApplicationDraft): Mistake[] {
  const wrong: [boolean, string, () => string][] = [
    [!draft.initiative.trim(), '/initiative', m.mend_initiative],
    [!draft.place.trim(), '/place', m.mend_initiative_place],
    [!draft.region, '/region', m.mend_initiative_region],
    [!draft.activities.trim(), '/activities', m.mend_initiative_activities],
    [!draft.volunteers, '/volunteers', m.mend_initiative_volunteers],
    [!draft.participants, '/participants', m.mend_initiative_participants],
    [!draft.question.trim(), '/question', m.mend_advice_question],
    [!draft.wantedWay, '/wantedWay', m.mend_advice_way],
    [!draft.name.trim(), '/name', m.mend_name],
    [!draft.contactKind, '/contactKind', m.mend_contact_kind],
    [
      draft.contactKind !== '' && !draft.contactValue.trim(),
      '/contactValue',
      draft.contactKind ? mendContact[draft.contactKind] : m.mend_contact_kind,
    ],
    [!draft.agrees, '/agrees', m.mend_advice_consent],
  ]
  return wrong.filter(([is]) => is).map(([, pointer, say]) => ({ pointer, detail: say() }))
}

const mendContact: Record<AskedContact, () => string> = {
  EMAIL: m.mend_email,
  MOBILE: m.mend_offer_telephone,
  LANDLINE: m.mend_offer_telephone,
  POST: m.mend_advice_address,
}

/** Where the form has what the server calls otherwise. */
const fields: Record<string, string> = {
  '/initiative/name': '/initiative',
  '/contact/name': '/name',
  '/contact/contact/value': '/contactValue',
  '/contact/contact/kind': '/contactKind',
  '/contact/consentVersion': '/agrees',
}

export const mistakesRefused = (errors: readonly Mistake[]): Mistake[] =>
  errors.map(({ pointer, detail }) => ({
    pointer: fields[pointer] ?? `/${fieldId(pointer.replace('/initiative/', '/'))}`,
    detail,
  }))

export function applicationOf(draft: ApplicationDraft, consentVersion: string): Application {
  return {
    initiative: {
      name: draft.initiative.trim(),
      place: draft.place.trim(),
      region: draft.region,
      activities: draft.activities.trim(),
      sinceYear: draft.sinceYear ? Number(draft.sinceYear) : null,
      volunteers: draft.volunteers || 'UP_TO_5',
      participants: draft.participants || 'UP_TO_5',
    },
    contact: {
      name: draft.name.trim(),
      contact: { kind: draft.contactKind || 'EMAIL', value: draft.contactValue.trim() },
      language: apiLanguage(),
      consentVersion,
    },
    secondContact: null,
    question: draft.question.trim(),
    wantedWay: draft.wantedWay || 'ON_THE_SPOT',
  }
}

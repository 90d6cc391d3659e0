import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { type Mistake, missing } from '../../shared/form/mistakes'
import { clockOf, instantOf } from '../../shared/localTime'
import type { DialoguePlan, NewDialogue } from './plans'

type Schemas = components['schemas']
export type Question = Schemas['CoreQuestion']

/** What a coordinator fills in: everything as text, a moment as a day and a time in the Netherlands. */
export interface PlanDraft {
  title: string
  themeId: string
  format: Schemas['DialogueFormat']
  language: Schemas['Language']
  startsAt: string
  startsAtClock: string
  durationMinutes: string
  venueId: string
  roomId: string
  tables: string
  seatsPerTable: string
  campaignId: string
  questions: Question[]
  expectations: string
  price: string
  food: string
  interpreter: string
  childrenWelcome: boolean
  coOrganisers: string
  facilitatorName: string
  hostName: string
  welcomeName: string
  contactName: string
  registrationOpensAt: string
  registrationOpensAtClock: string
  registrationClosesAt: string
  registrationClosesAtClock: string
  cameFromDialogueId: string
}

/** A dialogue as most are: two tables of eight, an evening of two and a half hours. */
export const usualPlan: PlanDraft = {
  title: '',
  themeId: '',
  format: 'APPRECIATIVE',
  language: 'NL',
  startsAt: '',
  startsAtClock: '19:30',
  durationMinutes: '150',
  venueId: '',
  roomId: '',
  tables: '2',
  seatsPerTable: '8',
  campaignId: '',
  questions: [],
  expectations: '',
  price: '',
  food: '',
  interpreter: '',
  childrenWelcome: false,
  coOrganisers: '',
  facilitatorName: '',
  hostName: '',
  welcomeName: '',
  contactName: '',
  registrationOpensAt: '',
  registrationOpensAtClock: '',
  registrationClosesAt: '',
  registrationClosesAtClock: '',
  cameFromDialogueId: '',
}

export function draftOf(plan: DialoguePlan): PlanDraft {
  const starts = clockOf(plan.startsAt)
  const opens = clockOf(plan.registrationOpensAt)
  const closes = clockOf(plan.registrationClosesAt)
  return {
    title: plan.title ?? '',
    themeId: plan.theme.id,
    format: plan.format,
    language: plan.language,
    startsAt: starts.day,
    startsAtClock: starts.clock,
    durationMinutes: String(plan.durationMinutes),
    venueId: plan.venue.id,
    roomId: plan.roomId ?? '',
    tables: String(plan.tables),
    seatsPerTable: String(plan.seatsPerTable),
    campaignId: plan.campaignId ?? '',
    questions: plan.questions,
    expectations: plan.expectations ?? '',
    price: plan.price ?? '',
    food: plan.food ?? '',
    interpreter: plan.interpreter ?? '',
    childrenWelcome: plan.childrenWelcome,
    coOrganisers: plan.coOrganisers.join('\n'),
    facilitatorName: plan.facilitatorName ?? '',
    hostName: plan.hostName ?? '',
    welcomeName: plan.welcomeName ?? '',
    contactName: plan.contactName ?? '',
    registrationOpensAt: opens.day,
    registrationOpensAtClock: opens.clock,
    registrationClosesAt: closes.day,
    registrationClosesAtClock: closes.clock,
    cameFromDialogueId: plan.cameFromDialogueId ?? '',
  }
}

/** The same dialogue once more: everything but its moment. It says what it came from. */
export const draftAgain = (plan: DialoguePlan): PlanDraft => ({
  ...draftOf(plan),
  startsAt: '',
  campaignId: '',
  registrationOpensAt: '',
  registrationOpensAtClock: '',
  registrationClosesAt: '',
  registrationClosesAtClock: '',
  cameFromDialogueId: plan.id,
})

const orNull = (text: string) => text.trim() || null

export function newDialogueOf(draft: PlanDraft): NewDialogue {
  return {
    title: orNull(draft.title),
    themeId: draft.themeId,
    format: draft.format,
    language: draft.language,
    startsAt: instantOf(draft.startsAt, draft.startsAtClock) ?? '',
    durationMinutes: Number(draft.durationMinutes),
    venueId: draft.venueId,
    roomId: orNull(draft.roomId),
    tables: Number(draft.tables),
    seatsPerTable: Number(draft.seatsPerTable),
    campaignId: orNull(draft.campaignId),
    questions: draft.questions.filter(({ text }) => text.trim()),
    expectations: orNull(draft.expectations),
    price: orNull(draft.price),
    food: orNull(draft.food),
    interpreter: orNull(draft.interpreter),
    childrenWelcome: draft.childrenWelcome,
    coOrganisers: draft.coOrganisers.split('\n').flatMap((name) => orNull(name) ?? []),
    facilitatorName: orNull(draft.facilitatorName),
    hostName: orNull(draft.hostName),
    welcomeName: orNull(draft.welcomeName),
    contactName: orNull(draft.contactName),
    registrationOpensAt: instantOf(draft.registrationOpensAt, draft.registrationOpensAtClock),
    registrationClosesAt: instantOf(draft.registrationClosesAt, draft.registrationClosesAtClock),
    cameFromDialogueId: orNull(draft.cameFromDialogueId),
  }
}

/** What could not be sent at all; all other rules are the server's. */
export function mistakesIn(draft: PlanDraft): Mistake[] {
  const empty = missing(draft, ['themeId', 'startsAt', 'venueId', 'tables'])
  const moments = ['startsAt', 'registrationOpensAt', 'registrationClosesAt'] as const
  const noMoment = moments
    .filter((key) => draft[key] && !instantOf(draft[key], draft[`${key}Clock`]))
    .map((key) => ({ pointer: `/${key}`, detail: m.form_no_such_time() }))
  return [...empty, ...noMoment]
}

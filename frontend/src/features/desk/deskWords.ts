import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']

const reasons: Partial<Record<Schemas['MessageTemplate'], () => string>> = {
  SEAT_OFFERED: m.desk_why_offer,
  OFFER_LAPSED: m.desk_why_lapsed,
  DIALOGUE_MOVED: m.desk_why_moved,
  DIALOGUE_CANCELLED: m.desk_why_cancelled,
  REMINDER: m.desk_why_reminder,
  TABLES_CHANGED: m.desk_why_tables,
  TEAM_CHANGED: m.desk_why_team,
  TEAM_CANCELLED: m.desk_why_team,
  TEAM_COUNT: m.desk_why_team,
  DIALOGUE_NEAR: m.desk_why_near,
  STEP_ASKED: m.desk_why_step,
  ACTION_ASKED: m.desk_why_action,
}

/** Why somebody is called, in two or three words. */
export const callReason = (template: Schemas['MessageTemplate']) =>
  (reasons[template] ?? m.desk_why_news)()

/** What somebody may say of a step of their own. */
export const stepAnswers = ['DONE', 'NOT_YET', 'LET_BE'] as const

export const stepWords: Record<(typeof stepAnswers)[number], () => string> = {
  DONE: m.step_done,
  NOT_YET: m.step_not_yet,
  LET_BE: m.step_let_be,
}

export const statusWords: Record<Schemas['RegistrationStatus'], () => string> = {
  CONFIRMED: m.desk_status_confirmed,
  WAITING: m.desk_status_waiting,
  OFFERED: m.desk_status_offered,
  CANCELLED: m.desk_status_cancelled,
}

export const contactKindWords: Record<Schemas['ContactKind'], () => string> = {
  LANDLINE: m.desk_contact_landline,
  MOBILE: m.desk_contact_mobile,
  EMAIL: m.desk_contact_email,
  POST: m.desk_contact_post,
  VIA: m.desk_contact_via,
  NONE: m.desk_contact_none,
}

/** The label of the one field that goes with a kind of contact. */
export const contactValueWords: Record<Exclude<Schemas['ContactKind'], 'NONE'>, () => string> = {
  LANDLINE: m.desk_value_landline,
  MOBILE: m.desk_value_mobile,
  EMAIL: m.desk_value_email,
  POST: m.desk_value_post,
  VIA: m.desk_value_via,
}

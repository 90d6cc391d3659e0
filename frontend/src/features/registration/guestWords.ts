import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { Guest } from './guests'

type Schemas = components['schemas']

export const viaWords: Record<Schemas['Via'], () => string> = {
  WEB: m.via_web,
  PHONE: m.via_phone,
  FLYER: m.via_flyer,
  KEY_FIGURE: m.via_key_figure,
  PARTNER: m.via_partner,
  WALK_IN: m.via_walk_in,
  IMPORT: m.via_import,
}

export const partTitles: Record<Guest['status'], (inputs: { count: number }) => string> = {
  CONFIRMED: m.guests_coming,
  OFFERED: m.guests_offered,
  WAITING: m.guests_waiting,
  CANCELLED: m.guests_cancelled,
}

const reachable: Record<Schemas['ContactKind'], () => string> = {
  EMAIL: m.reach_email,
  MOBILE: m.reach_telephone,
  LANDLINE: m.reach_telephone,
  POST: m.reach_post,
  VIA: m.reach_via,
  NONE: m.reach_none,
}

/** How this person is reached, in words for who calls or writes. */
export const reachWords = (contact: Guest['contact']) => contact.value ?? reachable[contact.kind]()

/** Whether this person hears of a change by itself. */
export const hearsByMail = (guest: Guest) => guest.contact.kind === 'EMAIL'

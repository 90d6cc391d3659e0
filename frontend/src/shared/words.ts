import type { components } from '../api/schema'
import { m } from '../paraglide/messages'

type Schemas = components['schemas']

/**
 * What the interface calls the values that visitors see. Keyed by the server's enums: a new value
 * without words is a type error. Values only members see have their words in their own feature.
 */
export const formatWords: Record<Schemas['DialogueFormat'], () => string> = {
  APPRECIATIVE: m.format_appreciative,
  SHORT: m.format_short,
  LUNCH: m.format_lunch,
  DINNER: m.format_dinner,
  WALK: m.format_walk,
  CREATIVE: m.format_creative,
  ONLINE: m.format_online,
}

export const dialogueStatusWords: Record<Schemas['DialogueStatus'], () => string> = {
  DRAFT: m.dialogue_status_draft,
  PUBLISHED: m.dialogue_status_published,
  HELD: m.dialogue_status_held,
  CLOSED: m.dialogue_status_closed,
  CANCELLED: m.dialogue_status_cancelled,
}

export const roundWords: Record<Schemas['Round'], () => string> = {
  ACQUAINTANCE: m.round_acquaintance,
  EXPERIENCES: m.round_experiences,
  DREAMS: m.round_dreams,
  ACTING: m.round_acting,
}

export const registrationStatusWords: Record<Schemas['RegistrationStatus'], () => string> = {
  WAITING: m.registration_status_waiting,
  CONFIRMED: m.registration_status_confirmed,
  OFFERED: m.registration_status_offered,
  CANCELLED: m.registration_status_cancelled,
}

export const languageWords: Record<Schemas['Language'], () => string> = {
  NL: m.language_nl,
  EN: m.language_en,
}

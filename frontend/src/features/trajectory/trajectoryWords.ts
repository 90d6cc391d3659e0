import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { AskedContact } from './applicationDraft'

type Schemas = components['schemas']

export const sizeWords: Record<Schemas['SizeRange'], () => string> = {
  UP_TO_5: m.initiative_up_to_5,
  FROM_6_TO_15: m.initiative_6_to_15,
  FROM_16_TO_50: m.initiative_16_to_50,
  OVER_50: m.initiative_over_50,
}

export const wayWords: Record<Schemas['ConversationWay'], () => string> = {
  ON_THE_SPOT: m.way_on_the_spot,
  ONLINE: m.way_online,
}

export const askedContactWords: Record<AskedContact, () => string> = {
  EMAIL: m.contact_email,
  MOBILE: m.contact_mobile,
  LANDLINE: m.contact_landline,
  POST: m.advice_by_post,
}

/** How the one field for a contact looks and behaves, by what was chosen. */
export const askedContactInputs = {
  EMAIL: { label: m.contact_email_label, type: 'email', autoComplete: 'email' },
  MOBILE: { label: m.contact_mobile_label, type: 'tel', autoComplete: 'tel' },
  LANDLINE: { label: m.contact_landline_label, type: 'tel', autoComplete: 'tel' },
  POST: { label: m.advice_address_label, type: 'text', autoComplete: 'street-address' },
} as const

export const appliedViaWords: Record<Schemas['GivenVia'], () => string> = {
  WEB: m.initiative_via_web,
  PHONE: m.initiative_via_phone,
  PAPER: m.initiative_via_paper,
  PARTNER: m.initiative_via_partner,
}

export const topicWords: Record<Schemas['ConversationTopic'], () => string> = {
  INITIATIVE: m.topic_initiative,
  NETWORK: m.topic_network,
  BELONGING: m.topic_belonging,
  MEANING: m.topic_meaning,
  PARTNERS: m.topic_partners,
  NEXT: m.topic_next,
}

export const goalWords: Record<Schemas['InitiativeGoal'], () => string> = {
  NETWORK: m.initiative_goal_network,
  BELONGING: m.initiative_goal_belonging,
  MEANING: m.initiative_goal_meaning,
}

export const worksOnWords: Record<Schemas['WorksOn'], () => string> = {
  SOCIAL: m.works_on_social,
  EMOTIONAL: m.works_on_emotional,
}

export const optionsOf = <V extends string>(words: Record<V, () => string>) =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value]() }))

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']

export const sizeWords: Record<Schemas['SizeRange'], () => string> = {
  UP_TO_5: m.initiative_up_to_5,
  FROM_6_TO_15: m.initiative_6_to_15,
  FROM_16_TO_50: m.initiative_16_to_50,
  OVER_50: m.initiative_over_50,
}

export const viaWords: Record<Schemas['GivenVia'], () => string> = {
  PHONE: m.initiative_via_phone,
  PAPER: m.initiative_via_paper,
  WEB: m.initiative_via_web,
  PARTNER: m.initiative_via_partner,
}

export const turnWords: Record<Schemas['ContactTurn'], () => string> = {
  FIRST: m.initiative_first_contact,
  SECOND: m.initiative_second_contact,
}

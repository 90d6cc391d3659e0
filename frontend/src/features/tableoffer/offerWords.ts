import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { OfferedContact } from './offerDraft'

type Schemas = components['schemas']

export const placeWords: Record<Schemas['PlaceKind'], () => string> = {
  HOME: m.place_home,
  HALL: m.place_hall,
  OUTSIDE: m.place_outside,
}

export const offerContactWords: Record<OfferedContact, () => string> = {
  EMAIL: m.contact_email,
  MOBILE: m.contact_mobile,
  LANDLINE: m.contact_landline,
  NONE: m.contact_none,
}

/** How the one field for a contact looks and behaves, by what was chosen. */
export const offerContactInputs = {
  EMAIL: { label: m.contact_email_label, type: 'email', autoComplete: 'email' },
  MOBILE: { label: m.contact_mobile_label, type: 'tel', autoComplete: 'tel' },
  LANDLINE: { label: m.contact_landline_label, type: 'tel', autoComplete: 'tel' },
} as const

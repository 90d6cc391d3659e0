import { m } from '../../paraglide/messages'
import type { OfferedContact } from './signUpInput'

export const contactOptions: Record<OfferedContact, () => string> = {
  EMAIL: m.contact_email,
  MOBILE: m.contact_mobile,
  LANDLINE: m.contact_landline,
  NONE: m.contact_none,
}

/** How the one field for a contact looks and behaves, by what was chosen. */
export const contactInputs = {
  EMAIL: { label: m.contact_email_label, type: 'email', autoComplete: 'email' },
  MOBILE: { label: m.contact_mobile_label, type: 'tel', autoComplete: 'tel' },
  LANDLINE: { label: m.contact_landline_label, type: 'tel', autoComplete: 'tel' },
} as const

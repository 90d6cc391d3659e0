import { m } from '../../paraglide/messages'
import type { OfferedContact, SignUpField, SignUpInput } from './signUpInput'

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

/** What is wrong with a field and how to mend it. */
export function fieldSentence(field: SignUpField, { contactKind }: SignUpInput): string {
  switch (field) {
    case 'name':
      return m.mend_name()
    case 'contactKind':
      return m.mend_contact_kind()
    case 'contactValue':
      return contactKind === 'EMAIL' ? m.mend_email() : m.mend_telephone()
    case 'consent-TAKING_PART':
      return m.mend_consent()
    case 'consent-PRACTICAL_NEEDS':
      return m.mend_needs_consent()
  }
}

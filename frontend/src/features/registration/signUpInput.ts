import type { Problem } from '../../api/problems'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

/** The ways to be reached that the form offers; post and "via somebody" go by telephone. */
export type OfferedContact = Extract<
  Schemas['ContactKind'],
  'EMAIL' | 'MOBILE' | 'LANDLINE' | 'NONE'
>

export interface SignUpInput {
  name: string
  contactKind: OfferedContact | null
  contactValue: string
  firstTime: 'yes' | 'no' | null
  needs: {
    hardOfHearing: boolean
    stepFree: boolean
    interpreterLanguage: string
    diet: string
    childAlong: boolean
    buddy: boolean
    other: string
  }
  consents: Schemas['ConsentPurpose'][]
}

export const emptySignUp: SignUpInput = {
  name: '',
  contactKind: null,
  contactValue: '',
  firstTime: null,
  needs: {
    hardOfHearing: false,
    stepFree: false,
    interpreterLanguage: '',
    diet: '',
    childAlong: false,
    buddy: false,
    other: '',
  },
  consents: [],
}

/** The fields that can be wrong, by the id of their control. */
export type SignUpField =
  | 'name'
  | 'contactKind'
  | 'contactValue'
  | 'consent-TAKING_PART'
  | 'consent-PRACTICAL_NEEDS'

const digits = (text: string) => text.replace(/\D/g, '')

function contactIsWrong({ contactKind, contactValue }: SignUpInput): boolean {
  if (contactKind === null || contactKind === 'NONE') return false
  if (contactKind === 'EMAIL') return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactValue.trim())
  return digits(contactValue).length < 9 || digits(contactValue).length > 15
}

/** The fields to mend, in the order of the form. The server checks again and has the last word. */
export function fieldsToMend(input: SignUpInput, hasNeeds: boolean): SignUpField[] {
  const mend: SignUpField[] = []
  if (!input.name.trim()) mend.push('name')
  if (input.contactKind === null) mend.push('contactKind')
  if (contactIsWrong(input)) mend.push('contactValue')
  if (hasNeeds && !input.consents.includes('PRACTICAL_NEEDS')) mend.push('consent-PRACTICAL_NEEDS')
  if (!input.consents.includes('TAKING_PART')) mend.push('consent-TAKING_PART')
  return mend
}

/** The fields a refusal points at, so that its error stands where it can be mended. */
export function fieldsRefused(problem: Problem): SignUpField[] {
  const fields = (problem.errors ?? []).map(({ pointer }): SignUpField | null => {
    if (pointer.includes('/name')) return 'name'
    if (pointer.includes('/contact/kind')) return 'contactKind'
    if (pointer.includes('/contact')) return 'contactValue'
    return null
  })
  return [...new Set(fields.filter((field) => field !== null))]
}

import type { Problem } from '../../api/problems'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { Mistake } from '../../shared/form/mistakes'

type Schemas = components['schemas']

/** The ways to be reached that the form offers; post and "via somebody" go by telephone. */
export type OfferedContact = Extract<
  Schemas['ContactKind'],
  'EMAIL' | 'MOBILE' | 'LANDLINE' | 'NONE'
>

export interface PersonInput {
  /** Only to tell people apart while one is taken out of the form. */
  key: string
  name: string
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
}

export interface SignUpInput {
  /** Who fills it in first, then who comes along. */
  people: readonly [PersonInput, ...PersonInput[]]
  sitting: 'together' | 'apart'
  contactKind: OfferedContact | null
  contactValue: string
  consents: Schemas['ConsentPurpose'][]
}

/** As many as one registration holds: a table is no group of friends. */
export const mostPeople = 4

export const emptyPerson = (): PersonInput => ({
  key: crypto.randomUUID(),
  name: '',
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
})

export const emptySignUp = (): SignUpInput => ({
  people: [emptyPerson()],
  sitting: 'together',
  contactKind: null,
  contactValue: '',
  consents: [],
})

/** Whether this person named any practical need. Without one there is nothing to keep, and nothing to agree to. */
export const hasNeeds = ({ needs }: PersonInput) =>
  Object.values(needs).some((need) => (typeof need === 'string' ? need.trim() !== '' : need))

export const someoneHasNeeds = ({ people }: SignUpInput) => people.some(hasNeeds)

/** A mistake whose sentence is in the language of now: somebody may switch language while it stands there. */
const mend = (pointer: string, say: () => string): Mistake => ({
  pointer,
  get detail() {
    return say()
  },
})

const consentPointer = (purpose: Schemas['ConsentPurpose']) => `/consent-${purpose}`

const digits = (text: string) => text.replace(/\D/g, '')

function contactMistake({ contactKind, contactValue }: SignUpInput): Mistake[] {
  switch (contactKind) {
    case null:
      return [mend('/contact/kind', m.mend_contact_kind)]
    case 'NONE':
      return []
    case 'EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactValue.trim())
        ? []
        : [mend('/contact/value', m.mend_email)]
    default: {
      const { length } = digits(contactValue)
      return length < 9 || length > 15 ? [mend('/contact/value', m.mend_telephone)] : []
    }
  }
}

/** What to mend, in the order of the form. The server checks again and has the last word. */
export function mistakesIn(input: SignUpInput): Mistake[] {
  const { consents } = input
  return [
    ...(input.people[0].name.trim() ? [] : [mend('/people/0/name', m.mend_name)]),
    ...contactMistake(input),
    ...(consents.includes('TAKING_PART')
      ? []
      : [mend(consentPointer('TAKING_PART'), m.mend_consent)]),
    ...(someoneHasNeeds(input) && !consents.includes('PRACTICAL_NEEDS')
      ? [mend(consentPointer('PRACTICAL_NEEDS'), m.mend_needs_consent)]
      : []),
  ]
}

/** What a refusal points at, so that its error stands where it can be mended. */
export function mistakesRefused(problem: Problem, { contactKind }: SignUpInput): Mistake[] {
  const ours: Record<string, () => string> = {
    '/people/0/name': m.mend_name,
    '/contact/kind': m.mend_contact_kind,
    '/contact/value': contactKind === 'EMAIL' ? m.mend_email : m.mend_telephone,
  }
  return (problem.errors ?? []).map(({ pointer, detail }) =>
    mend(pointer, ours[pointer] ?? (() => detail)),
  )
}

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { Mistake } from '../../shared/form/mistakes'
import type { ComingDialogue } from './comingDialogues'
import type { Chosen } from './FindCaller'

type Schemas = components['schemas']
export type ConsentText = Schemas['ConsentText']

export const quickNeeds = ['hardOfHearing', 'stepFree', 'childAlong', 'buddy'] as const
export const namedNeeds = ['interpreterLanguage', 'diet', 'other'] as const

/** What a volunteer fills in for who is on the line. */
export interface DeskDraft {
  dialogue: ComingDialogue | null
  name: string
  contactKind: Schemas['ContactKind']
  contactValue: string
  /** Names of who comes along; an empty one is a guest. */
  companions: string[]
  together: boolean
  firstTime: 'yes' | 'no' | ''
  language: Schemas['Language']
  needs: Record<(typeof quickNeeds)[number], boolean> & Record<(typeof namedNeeds)[number], string>
  consents: Schemas['ConsentPurpose'][]
}

/** Who calls has a telephone, mostly one that stands at home. */
export function draftFor(chosen: Chosen): DeskDraft {
  const known = 'known' in chosen ? chosen.known : null
  return {
    dialogue: null,
    name: known ? known.name : (chosen as { newName: string }).newName,
    contactKind: known?.contact.kind ?? 'LANDLINE',
    contactValue: known?.contact.value ?? '',
    companions: [],
    together: true,
    firstTime: '',
    language: known?.language ?? 'NL',
    needs: {
      hardOfHearing: false,
      stepFree: false,
      childAlong: false,
      buddy: false,
      interpreterLanguage: '',
      diet: '',
      other: '',
    },
    consents: [],
  }
}

const hasNeeds = ({ needs }: DeskDraft) =>
  Object.values(needs).some((need) => (typeof need === 'string' ? need.trim() !== '' : need))

/** Which purposes are read aloud: only what there is something to agree to. */
export function purposesOf(draft: DeskDraft): Schemas['ConsentPurpose'][] {
  const purposes: Schemas['ConsentPurpose'][] = ['TAKING_PART']
  if (hasNeeds(draft)) purposes.push('PRACTICAL_NEEDS')
  if (draft.contactKind !== 'NONE') purposes.push('LATER_INVITATIONS')
  return purposes
}

/** What is still missing, in the order of the form. */
export function missingIn(draft: DeskDraft): Mistake[] {
  const wrong: Mistake[] = []
  const required = (pointer: string, missing: boolean, detail = m.form_required()) => {
    if (missing) wrong.push({ pointer, detail })
  }
  required('/dialogue', draft.dialogue === null, m.desk_choose_dialogue())
  required('/people/0/name', draft.name.trim() === '')
  required('/contact/value', draft.contactKind !== 'NONE' && draft.contactValue.trim() === '')
  for (const purpose of ['TAKING_PART', 'PRACTICAL_NEEDS'] as const) {
    const asked = purposesOf(draft).includes(purpose)
    required(
      `/consents/${purpose}`,
      asked && !draft.consents.includes(purpose),
      m.desk_consent_needed(),
    )
  }
  return wrong
}

const orNull = (text: string) => text.trim() || null

const nobody = { firstTime: null, ageBand: null, needs: null }

export function toRegistration(
  draft: DeskDraft,
  texts: readonly ConsentText[],
): Schemas['NewRegistration'] {
  const { needs } = draft
  const agreed = purposesOf(draft).filter((purpose) => draft.consents.includes(purpose))
  return {
    people: [
      {
        ...nobody,
        name: draft.name.trim(),
        firstTime: draft.firstTime === '' ? null : draft.firstTime === 'yes',
        needs: hasNeeds(draft)
          ? {
              ...needs,
              interpreterLanguage: orNull(needs.interpreterLanguage),
              diet: orNull(needs.diet),
              other: orNull(needs.other),
            }
          : null,
      },
      ...draft.companions.map((name) => ({ ...nobody, name: orNull(name) })),
    ],
    together: draft.companions.length > 0 ? draft.together : null,
    contact: {
      kind: draft.contactKind,
      value: draft.contactKind === 'NONE' ? null : draft.contactValue.trim(),
    },
    language: draft.language,
    via: 'PHONE',
    consents: texts
      .filter(({ purpose }) => agreed.includes(purpose))
      .map(({ purpose, version }) => ({ purpose, version })),
  }
}

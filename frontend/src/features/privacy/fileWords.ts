import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { PersonalFile } from './personalFile'

type Schemas = components['schemas']
type Needs = NonNullable<PersonalFile['registrations'][number]['needs']>

export const purposeTitles: Record<Schemas['ConsentPurpose'], () => string> = {
  TAKING_PART: m.file_taking_part,
  PRACTICAL_NEEDS: m.file_practical_needs,
  LATER_INVITATIONS: m.file_later_invitations,
  PHOTOS: m.file_photos,
  STORY: m.file_story,
  OFFERING_A_TABLE: m.file_offering_a_table,
}

/** What follows when this is withdrawn, said before it happens. */
export const withdrawalWords: Record<Schemas['ConsentPurpose'], () => string> = {
  TAKING_PART: m.file_withdraw_taking_part,
  PRACTICAL_NEEDS: m.file_withdraw_needs,
  LATER_INVITATIONS: m.file_withdraw_invitations,
  PHOTOS: m.file_withdraw_photos,
  STORY: m.file_withdraw_story,
  OFFERING_A_TABLE: m.file_withdraw_offer,
}

export const channelWords: Record<Schemas['Channel'], () => string> = {
  EMAIL: m.file_by_email,
  TEXT: m.file_by_text,
  CALL: m.file_by_call,
  LETTER: m.file_by_letter,
  NONE: m.file_by_none,
}

export const contactKindWords: Record<Schemas['ContactKind'], () => string> = {
  EMAIL: m.file_kind_email,
  MOBILE: m.file_kind_mobile,
  LANDLINE: m.file_kind_landline,
  POST: m.file_kind_post,
  VIA: m.file_kind_via,
  NONE: m.file_kind_none,
}

export const partWords: Record<Schemas['Part'], () => string> = {
  TABLE_ORGANISER: m.file_part_organiser,
  VENUE_HOST: m.file_part_host,
  FACILITATOR: m.file_part_facilitator,
  CORE_GROUP: m.file_part_core_group,
}

export const tieWords: Record<Schemas['Tie'], () => string> = {
  OWNER: m.file_tie_owner,
  HELPER: m.file_tie_helper,
  FOLLOWER: m.file_tie_follower,
  OFFERED_HELP: m.file_tie_offered,
  ANSWERS_FOR_PARTNER: m.file_tie_answers,
}

export const markWords: Record<Schemas['Mark'], () => string> = {
  EXPECTED: m.file_mark_expected,
  PRESENT: m.file_mark_present,
  ABSENT: m.file_mark_absent,
  ABSENT_WITH_NOTICE: m.file_mark_notice,
}

/** What somebody needs, one by one. */
export const needsWords = (needs: Needs) =>
  [
    needs.hardOfHearing && m.file_need_hearing(),
    needs.stepFree && m.file_need_step_free(),
    needs.interpreterLanguage && m.file_need_language({ language: needs.interpreterLanguage }),
    needs.diet,
    needs.childAlong && m.file_need_child(),
    needs.buddy && m.file_need_buddy(),
    needs.other,
  ].filter((need): need is string => Boolean(need))

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']
export type CareTaskKind = Schemas['CareTaskKind']

export const careWords: Record<CareTaskKind, () => string> = {
  PROGRAMMING: m.care_programming,
  RECRUITMENT: m.care_recruitment,
  FACILITATION: m.care_facilitation,
  EVALUATION: m.care_evaluation,
  FOLLOW_UP: m.care_follow_up,
}

export const memberKindWords: Record<Schemas['MemberKind'], () => string> = {
  RESIDENT: m.core_kind_resident,
  VOLUNTEER: m.core_kind_volunteer,
  PARTNER: m.core_kind_partner,
}

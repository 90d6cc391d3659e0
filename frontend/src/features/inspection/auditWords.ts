import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']
type Purpose = Schemas['AuditPurpose']

export const purposeWords: Record<Purpose, () => string> = {
  GUEST_LIST: m.audit_guest_list,
  REGISTRATION: m.audit_registration,
  CHANGE_NEWS: m.audit_change_news,
  PHONE_DESK: m.audit_phone_desk,
  DIRECTORY: m.audit_directory,
  PEOPLE_EXPORT: m.audit_people_export,
  PEOPLE_IMPORT: m.audit_people_import,
  MERGING: m.audit_merging,
  REGULARS: m.audit_regulars,
  DOOR: m.audit_door,
  CALLS: m.audit_calls,
  LETTERS: m.audit_letters,
  MESSAGES: m.audit_messages,
  TABLE_OFFERS: m.audit_table_offers,
  OWN_TABLE: m.audit_own_table,
  EVENING: m.audit_evening,
  PERSONAL_FILE: m.audit_personal_file,
  ACTIONS: m.audit_actions,
  INITIATIVES: m.audit_initiatives,
  MEMBER_INVITED: m.audit_member_invited,
  MEMBER_ROLES: m.audit_member_roles,
  MEMBER_REMOVED: m.audit_member_removed,
  ORGANISATION_MADE: m.audit_organisation_made,
  SUPPORT_ASKED: m.audit_support_asked,
  SUPPORT_GRANTED: m.audit_support_granted,
  SUPPORT_REFUSED: m.audit_support_refused,
  SUPPORT_ENDED: m.audit_support_ended,
}

export const auditPurposes = Object.keys(purposeWords) as Purpose[]

export const actWords: Record<Schemas['AuditAct'], () => string> = {
  READ: m.audit_read,
  CHANGED: m.audit_changed,
}

/** Who it was, as far as that is still known. */
export const whoWords: Record<
  Schemas['InspectedBy'],
  (entry: Pick<Schemas['AuditEntry'], 'memberName' | 'clientId'>) => string
> = {
  MEMBER: ({ memberName }) => memberName ?? m.audit_by_former_member(),
  SUPPORT: ({ memberName }) =>
    memberName ? m.audit_by_support({ name: memberName }) : m.audit_by_former_support(),
  CLIENT: ({ clientId }) => m.audit_by_client({ client: clientId ?? '' }),
  LINK: () => m.audit_by_link(),
  APPLICATION: () => m.audit_by_application(),
}

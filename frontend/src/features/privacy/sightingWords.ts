import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { Sighting } from './personalFile'

type Schemas = components['schemas']

const roles: Record<Schemas['Role'], () => string> = {
  ADMINISTRATOR: m.file_who_administrator,
  COORDINATOR: m.file_who_coordinator,
  PHONE_DESK: m.file_who_phone_desk,
  FACILITATOR: m.file_who_facilitator,
  CORE_GROUP: m.file_who_core_group,
  ADVISER: m.file_who_adviser,
  TRAINER: m.file_who_trainer,
  EDITOR: m.file_who_editor,
}

/** Who it was, as one says it to the person whose data it is. */
export const onlookerWords: Record<Schemas['InspectedBy'], (sighting: Sighting) => string> = {
  MEMBER: ({ role }) => (role ? roles[role]() : m.file_who_member()),
  CLIENT: ({ partner }) => (partner ? m.file_who_partner({ partner }) : m.file_who_some_partner()),
  SUPPORT: m.file_who_support,
  LINK: m.file_who_link,
  APPLICATION: m.file_who_application,
}

const purposes: Record<Schemas['AuditPurpose'], () => string> = {
  GUEST_LIST: m.file_for_guest_list,
  REGISTRATION: m.file_for_registration,
  CHANGE_NEWS: m.file_for_change_news,
  PHONE_DESK: m.file_for_phone_desk,
  DIRECTORY: m.file_for_directory,
  PEOPLE_EXPORT: m.file_for_people_export,
  PEOPLE_IMPORT: m.file_for_people_import,
  MERGING: m.file_for_merging,
  REGULARS: m.file_for_regulars,
  DOOR: m.file_for_door,
  CALLS: m.file_for_calls,
  LETTERS: m.file_for_letters,
  MESSAGES: m.file_for_messages,
  ACTIONS: m.file_for_actions,
  TABLE_OFFERS: m.file_for_table_offers,
  OWN_TABLE: m.file_for_own_table,
  EVENING: m.file_for_evening,
  PERSONAL_FILE: m.file_for_personal_file,
  INITIATIVES: m.file_for_something_else,
  MEMBER_INVITED: m.file_for_something_else,
  MEMBER_ROLES: m.file_for_something_else,
  MEMBER_REMOVED: m.file_for_something_else,
  ORGANISATION_MADE: m.file_for_something_else,
  SUPPORT_ASKED: m.file_for_something_else,
  SUPPORT_GRANTED: m.file_for_something_else,
  SUPPORT_REFUSED: m.file_for_something_else,
  SUPPORT_ENDED: m.file_for_something_else,
}

/** What they did, and what for. */
export const sightingWords = ({ act, purpose }: Sighting) =>
  (act === 'READ' ? m.file_seen_read : m.file_seen_changed)({ purpose: purposes[purpose]() })

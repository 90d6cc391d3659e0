import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'

type Schemas = components['schemas']

export const templateWords: Record<Schemas['MessageTemplate'], () => string> = {
  REGISTRATION_CONFIRMED: m.message_registration_confirmed,
  REGISTRATION_WAITING: m.message_registration_waiting,
  SEAT_OFFERED: m.message_seat_offered,
  OFFER_LAPSED: m.message_offer_lapsed,
  REMINDER: m.message_reminder,
  REGISTRATION_CANCELLED: m.message_registration_cancelled,
  EDITION_WITHDRAWN: m.message_edition_withdrawn,
  DIALOGUE_MOVED: m.message_dialogue_moved,
  DIALOGUE_CANCELLED: m.message_dialogue_cancelled,
  TABLES_CHANGED: m.message_tables_changed,
  REGISTRATION_LINK: m.message_registration_link,
  TEAM_JOINED: m.message_team_joined,
  TEAM_CHANGED: m.message_team_changed,
  TEAM_CANCELLED: m.message_team_cancelled,
  TEAM_COUNT: m.message_team_count,
  INTEREST_NOTED: m.message_interest_noted,
  DIALOGUE_NEAR: m.message_dialogue_near,
  TABLE_OFFER_RECEIVED: m.message_table_offer_received,
  TABLE_OFFER_ACCEPTED: m.message_table_offer_accepted,
  TABLE_OFFER_DECLINED: m.message_table_offer_declined,
  MEMBER_JOINED: m.message_member_joined,
  SUPPORT_ASKED: m.message_support_asked,
  CORE_GROUP_JOINED: m.message_core_group_joined,
  KEY_FIGURE_JOINED: m.message_key_figure_joined,
  CARE_TASK_ASKED: m.message_care_task_asked,
  CARE_TASK_DUE: m.message_care_task_due,
  ACTION_JOINED: m.message_action_joined,
  ACTION_ASKED: m.message_action_asked,
  STEP_ASKED: m.message_step_asked,
  AGREEMENT_ASKED: m.message_agreement_asked,
  ACTION_NEWS: m.message_action_news,
  HELP_OFFERED: m.message_help_offered,
  TRAJECTORY_APPLIED: m.message_trajectory_applied,
  TRAJECTORY_ANSWERED: m.message_trajectory_answered,
  TRAJECTORY_MATCHED: m.message_trajectory_matched,
  TRAJECTORY_CONVERSATION: m.message_trajectory_conversation,
  TRAJECTORY_FACTS: m.message_trajectory_facts,
  TRAJECTORY_ADVICE: m.message_trajectory_advice,
  TRAJECTORY_LINK: m.message_trajectory_link,
}

export const channelWords: Record<Schemas['Channel'], () => string> = {
  EMAIL: m.channel_email,
  TEXT: m.channel_text,
  CALL: m.channel_call,
  LETTER: m.channel_letter,
  NONE: m.channel_none,
}

export const messageStatusWords: Record<Schemas['MessageStatus'], () => string> = {
  FAILED: m.message_failed,
  NOT_REACHED: m.message_not_reached,
  QUEUED: m.message_queued,
  SENT: m.message_sent,
  WITHDRAWN: m.message_withdrawn,
}

export const messageTones: Record<Schemas['MessageStatus'], BadgeTone> = {
  FAILED: 'alarm',
  NOT_REACHED: 'alarm',
  QUEUED: 'warm',
  SENT: 'calm',
  WITHDRAWN: 'closed',
}

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'

type Schemas = components['schemas']

export const kindWords: Record<Schemas['ActionKind'], () => string> = {
  DEEPENING: m.action_kind_deepening,
  BROADENING: m.action_kind_broadening,
  CONNECTING: m.action_kind_connecting,
  OTHER: m.action_kind_other,
}

export const statusWords: Record<Schemas['ActionStatus'], () => string> = {
  AGREED: m.action_agreed,
  BUSY: m.action_busy,
  HELP_NEEDED: m.action_help_needed,
  DONE: m.action_done,
  LET_GO: m.action_let_go,
}

export const statuses = Object.keys(statusWords) as Schemas['ActionStatus'][]

export const statusTones: Record<Schemas['ActionStatus'], BadgeTone> = {
  AGREED: 'calm',
  BUSY: 'calm',
  HELP_NEEDED: 'warm',
  DONE: 'calm',
  LET_GO: 'closed',
}

/** What somebody says of an action, as the word on a button. */
export const sayWords: Record<Schemas['LineKind'], () => string> = {
  AGREED: m.action_say_agreed,
  BUSY: m.action_busy,
  HELP_NEEDED: m.action_help_needed,
  DONE: m.action_done,
  LET_GO: m.action_say_let_go,
  STAYS: m.action_say_stays,
  SMALLER: m.action_say_smaller,
  HANDED_OVER: m.action_say_handed_over,
  NOTE: m.action_say_note,
}

/** The same in a line of what happened. */
export const lineWords: Record<Schemas['LineKind'], () => string> = {
  AGREED: m.action_agreed,
  BUSY: m.action_busy,
  HELP_NEEDED: m.action_line_help,
  DONE: m.action_done,
  LET_GO: m.action_let_go,
  STAYS: m.action_line_stays,
  SMALLER: m.action_line_smaller,
  HANDED_OVER: m.action_line_handed_over,
  NOTE: m.action_line_note,
}

export const ownerPartWords: Record<Schemas['OwnerPart'], () => string> = {
  OWNER: m.action_part_owner,
  HELPER: m.action_part_helper,
}

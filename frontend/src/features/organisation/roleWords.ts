import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

export const roleWords: Record<components['schemas']['Role'], () => string> = {
  ADMINISTRATOR: m.role_administrator,
  COORDINATOR: m.role_coordinator,
  PHONE_DESK: m.role_phone_desk,
  FACILITATOR: m.role_facilitator,
  CORE_GROUP: m.role_core_group,
  ADVISER: m.role_adviser,
  TRAINER: m.role_trainer,
  EDITOR: m.role_editor,
}

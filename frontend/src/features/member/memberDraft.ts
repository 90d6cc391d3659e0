import { m } from '../../paraglide/messages'
import type { Mistake } from '../../shared/form/mistakes'
import type { Role } from './members'

/** What each role does, in the order in which it is asked. */
export const roleDoes = {
  COORDINATOR: m.member_role_does_coordinator,
  PHONE_DESK: m.member_role_does_phone_desk,
  FACILITATOR: m.member_role_does_facilitator,
  CORE_GROUP: m.member_role_does_core_group,
  ADVISER: m.member_role_does_adviser,
  TRAINER: m.member_role_does_trainer,
  EDITOR: m.member_role_does_editor,
  ADMINISTRATOR: m.member_role_does_administrator,
} as const satisfies Record<Role, () => string>

const everyRole = Object.keys(roleDoes) as Role[]

/** Each role is a tick of its own. */
export type RoleTicks = Record<Role, boolean>

export const ticksOf = (roles: readonly Role[]): RoleTicks =>
  Object.fromEntries(everyRole.map((role) => [role, roles.includes(role)])) as RoleTicks

export const rolesIn = (ticks: RoleTicks): Role[] => everyRole.filter((role) => ticks[role])

/** Only an administrator makes one. */
export const rolesToGive = (administers: boolean) =>
  everyRole.filter((role) => administers || role !== 'ADMINISTRATOR')

export const noRoles = (ticks: RoleTicks): Mistake[] =>
  rolesIn(ticks).length > 0 ? [] : [{ pointer: '/COORDINATOR', detail: m.member_roles_needed() }]

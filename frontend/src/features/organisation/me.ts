import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

export type Me = components['schemas']['Me']
export type Membership = components['schemas']['OwnMembership']
type Role = components['schemas']['Role']

/** Who is signed in. Asked once: a session that ends shows in the next call that needs it. */
export const me = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(api.GET('/me')),
  staleTime: Number.POSITIVE_INFINITY,
})

const remembered = 'organisation'

/** The organisation somebody works for: the one chosen last here, otherwise the only one there is. */
export function membershipOf(me: Me): Membership | null {
  const chosen = localStorage.getItem(remembered)
  const found = me.memberships.find(({ organisation }) => organisation.id === chosen)
  return found ?? (me.memberships.length === 1 ? (me.memberships[0] ?? null) : null)
}

export const rememberOrganisation = (id: string) => localStorage.setItem(remembered, id)

/**
 * Who plans may do everything with dialogues; the phone desk sees them and who is coming; a facilitator has the door; an
 * administrator looks after the organisation; an editor writes for the toolkit, an adviser or a trainer proposes for it.
 */
export type Reach =
  | 'PLANS'
  | 'SEES_DIALOGUES'
  | 'STANDS_AT_THE_DOOR'
  | 'ADMINISTERS'
  | 'ADVISES'
  | 'WRITES'
  | 'PROPOSES'
  | 'NOTHING'

export function reachOf(roles: readonly Role[]): Reach {
  if (roles.includes('COORDINATOR')) return 'PLANS'
  if (roles.includes('PHONE_DESK')) return 'SEES_DIALOGUES'
  if (roles.includes('FACILITATOR')) return 'STANDS_AT_THE_DOOR'
  if (administers(roles)) return 'ADMINISTERS'
  if (roles.includes('ADVISER')) return 'ADVISES'
  if (writes(roles)) return 'WRITES'
  return proposes(roles) ? 'PROPOSES' : 'NOTHING'
}

/** An editor may have another role beside it. */
export const writes = (roles: readonly Role[]) => roles.includes('EDITOR')

/** Who has trajectories of initiatives: an adviser the own ones, a coordinator all. */
export const advises = (roles: readonly Role[]) =>
  roles.some((role) => role === 'ADVISER' || role === 'COORDINATOR')

/** Who may offer what they learned to the toolkit. */
export const proposes = (roles: readonly Role[]) =>
  roles.some((role) => ['ADVISER', 'COORDINATOR', 'TRAINER', 'EDITOR'].includes(role))

/** An administrator may have another role beside it. */
export const administers = (roles: readonly Role[]) => roles.includes('ADMINISTRATOR')

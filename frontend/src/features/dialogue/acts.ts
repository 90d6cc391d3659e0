import type { components } from '../../api/schema'
import type { DialoguePlan } from './plans'

type Status = components['schemas']['DialogueStatus']

export type Act =
  | 'PUBLISH'
  | 'EDIT'
  | 'UNPUBLISH'
  | 'HOLD'
  | 'CLOSE'
  | 'PLAN_AGAIN'
  | 'CANCEL'
  | 'DELETE'

/** What may be done with a dialogue in each status, the likeliest first. The one place that says so. */
const actsPerStatus: Record<Status, readonly Act[]> = {
  DRAFT: ['PUBLISH', 'EDIT', 'PLAN_AGAIN', 'DELETE'],
  PUBLISHED: ['HOLD', 'EDIT', 'PLAN_AGAIN', 'UNPUBLISH', 'CANCEL'],
  HELD: ['CLOSE', 'PLAN_AGAIN'],
  CLOSED: ['PLAN_AGAIN'],
  CANCELLED: ['PLAN_AGAIN'],
}

type Standing = Pick<DialoguePlan, 'status' | 'seatsTaken' | 'startsAt'>

/** What the moment and the people who come add to the status. */
const alsoNeeded: Partial<Record<Act, (plan: Standing, now: Date) => boolean>> = {
  HOLD: (plan, now) => now >= new Date(plan.startsAt),
  UNPUBLISH: (plan, now) => plan.seatsTaken === 0 && now < new Date(plan.startsAt),
  PUBLISH: (plan, now) => now < new Date(plan.startsAt),
}

export function actsOf(plan: Standing, now = new Date()): Act[] {
  return actsPerStatus[plan.status].filter((act) => alsoNeeded[act]?.(plan, now) ?? true)
}

import { m } from '../../paraglide/messages'
import type { Step } from './trajectories'

/** What each step is called: the thing that is done there, or how it ended. */
export const stepWords: Record<Step, () => string> = {
  APPLICATION: m.traject_step_application,
  WAITING: m.traject_step_waiting,
  MATCHING: m.traject_step_matching,
  CONVERSATION: m.traject_step_conversation,
  ADVICE: m.traject_step_advice,
  CALL: m.traject_step_call,
  LESSONS: m.traject_step_lessons,
  CLOSED: m.traject_step_closed,
  NOT_REACHED: m.traject_step_not_reached,
  DECLINED: m.traject_step_declined,
  STOPPED: m.traject_step_stopped,
}

/** The steps in their order, as long as nothing ends it early. */
export const stepOrder = [
  'APPLICATION',
  'MATCHING',
  'CONVERSATION',
  'ADVICE',
  'CALL',
  'LESSONS',
  'CLOSED',
] as const satisfies readonly Step[]

/** How far along the line a step is; who waits still asks, and who was not reached got as far as the call. */
export function placeOf(step: Step): number {
  if (step === 'WAITING' || step === 'DECLINED' || step === 'STOPPED') return 0
  if (step === 'NOT_REACHED') return stepOrder.indexOf('CALL')
  return stepOrder.indexOf(step)
}

import { m } from '../../paraglide/messages'
import type { Goal, NextAct, Step } from './boards'

export const stepWords: Record<Step, () => string> = {
  APPLICATION: m.board_step_application,
  WAITING: m.board_step_waiting,
  MATCHING: m.board_step_matching,
  CONVERSATION: m.board_step_conversation,
  ADVICE: m.board_step_advice,
  CALL: m.board_step_call,
  LESSONS: m.board_step_lessons,
  CLOSED: m.board_step_closed,
  NOT_REACHED: m.board_step_not_reached,
  DECLINED: m.board_step_declined,
  STOPPED: m.board_step_stopped,
}

export const actWords: Record<NextAct, () => string> = {
  ANSWER: m.board_act_answer,
  ANSWER_WHEN_FREE: m.board_act_answer_when_free,
  MATCH: m.board_act_match,
  PLAN_CONVERSATION: m.board_act_plan_conversation,
  HOLD_CONVERSATION: m.board_act_hold_conversation,
  WRITE_ADVICE: m.board_act_write_advice,
  READ_ALONG: m.board_act_read_along,
  ASK_FACTS: m.board_act_ask_facts,
  AWAIT_FACTS: m.board_act_await_facts,
  SEND_ADVICE: m.board_act_send_advice,
  AGREE_CALL: m.board_act_agree_call,
  CALL: m.board_act_call,
  LEARN: m.board_act_learn,
}

export const goalWords: Record<Goal, () => string> = {
  NETWORK: m.board_goal_network,
  BELONGING: m.board_goal_belonging,
  MEANING: m.board_goal_meaning,
}

/** Where on the page of a trajectory the act is done that brings it to its next step. */
export const sectionOf: Partial<Record<Step, string>> = {
  APPLICATION: 'aanvraag',
  WAITING: 'aanvraag',
  MATCHING: 'aanvraag',
  CONVERSATION: 'gesprek',
  ADVICE: 'advies-kop',
  CALL: 'bellen',
  LESSONS: 'lessen',
}

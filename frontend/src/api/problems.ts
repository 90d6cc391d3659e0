import { m } from '../paraglide/messages'
import type { components } from './schema'

type Answered = components['schemas']['Problem']

/** What the server says went wrong, or what we say when it could not be asked. */
export type Problem = Pick<Answered, 'type' | 'title' | 'status'> & Partial<Answered>

/**
 * What to tell about each type of problem that a neighbour may meet, and about not reaching the API at all. What only
 * members meet is said in the server's own words, which are in the reader's language: a neighbour does not load them.
 */
export const problemSentences = {
  'no-connection': m.problem_no_connection,
  invalid: m.problem_invalid_input,
  malformed: m.problem_unexpected,
  'organisation-missing': m.problem_unexpected,
  'idempotency-key-missing': m.problem_unexpected,
  'not-signed-in': m.problem_not_signed_in,
  'link-not-valid': m.problem_link_not_valid,
  'not-allowed': m.problem_not_allowed,
  'csrf-header-missing': m.problem_unexpected,
  'not-found': m.problem_not_found,
  'method-not-allowed': m.problem_unexpected,
  'not-acceptable': m.problem_unexpected,
  conflict: m.problem_conflict,
  'already-exists': m.problem_already_exists,
  'already-registered': m.problem_already_registered,
  'two-people': m.problem_conflict,
  'offer-over': m.problem_offer_over,
  'seats-not-free': m.problem_seats_not_free,
  'registration-closed': m.problem_registration_closed,
  'wrong-status': m.problem_wrong_status,
  'door-not-open': m.problem_door_not_open,
  'no-room-for-a-chair': m.problem_no_room_for_a_chair,
  'version-changed': m.problem_changed_meanwhile,
  'body-too-large': m.problem_too_large,
  'uri-too-long': m.problem_too_large,
  'headers-too-large': m.problem_too_large,
  'idempotency-key-reused': m.problem_already_sent,
  'precondition-required': m.problem_unexpected,
  'too-many-requests': m.problem_too_many_requests,
  unexpected: m.problem_unexpected,
  unavailable: m.problem_temporarily_unavailable,
} as const satisfies Record<string, () => string>

/** The short name of a problem: the last part of its type. */
export const problemCode = (problem: Problem) => problem.type.split('/').pop() ?? ''

/** One sentence that says what happened and, where it helps, what to do. */
export function problemSentence(problem: Problem): string {
  const ours = problemSentences[problemCode(problem) as keyof typeof problemSentences]
  if (ours) return ours()
  if (problem.type.startsWith('/problems/') && problem.detail) return problem.detail
  if (problem.status === 404) return m.problem_not_found()
  if (problem.status === 429) return m.problem_too_many_requests()
  if (problem.status === 503) return m.problem_temporarily_unavailable()
  return m.problem_unexpected()
}

import { Refusal } from '../../api/client'
import { m } from '../../paraglide/messages'

/** One thing to mend in a form: where, as a JSON pointer into what is sent, and what to do. */
export interface Mistake {
  pointer: string
  detail: string
}

/** The id of the field that a pointer names: "/rooms/0/seats" is "rooms-0-seats". */
export const fieldId = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '-')

/** What the server wants mended, or nothing when it refused for another reason. */
export function mistakesOf(error: Error | null): Mistake[] {
  return error instanceof Refusal ? (error.problem.errors ?? []) : []
}

/** The mistakes of fields that must not stay empty. */
export function missing<D extends object>(
  draft: D,
  keys: readonly (keyof D & string)[],
): Mistake[] {
  return keys
    .filter((key) => draft[key] === '' || draft[key] === null)
    .map((key) => ({ pointer: `/${key}`, detail: m.form_required() }))
}

/** What to say about an error that names no field. */
export const sentenceOf = (error: Error) =>
  error instanceof Refusal ? error.sentence : m.problem_unexpected()

export const statusOf = (error: Error | null) =>
  error instanceof Refusal ? error.problem.status : undefined

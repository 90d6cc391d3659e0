import { getLocale } from '../paraglide/runtime'
import { type Problem, problemSentence } from './problems'
import type { paths } from './schema'
import { clientOf } from './send'

let actingFor: string | null = null

/** From now on calls speak for this organisation; what a member may do is looked up per organisation. */
export function actFor(organisationId: string | null) {
  actingFor = organisationId
}

/** The organisation that calls speak for now. */
export const actingOrganisation = () => actingFor

/** Headers that are put on every call below, so that nobody has to give them. */
type Ours = 'Organisation' | 'X-Requested-By'

type Left<H> = Omit<NonNullable<H>, Ours>

type Headers<H> = [NonNullable<H>] extends [never]
  ? { header?: never }
  : Record<never, never> extends Left<H>
    ? { header?: Left<H> }
    : { header: Left<H> }

type Asked<O> = O extends { parameters: { header?: infer H } }
  ? Omit<O, 'parameters'> & { parameters: Omit<O['parameters'], 'header'> & Headers<H> }
  : O

type OurPaths = { [P in keyof paths]: { [M in keyof paths[P]]: Asked<paths[P][M]> } }

/** The API, with every path, parameter and answer typed by the committed OpenAPI document. */
export const api = clientOf<OurPaths>(`${window.location.origin}/api/v1`, (headers) => {
  headers.set('X-Requested-By', 'buurtdialoog')
  headers.set('Accept-Language', getLocale())
  if (actingFor && !headers.has('Organisation')) headers.set('Organisation', actingFor)
})

/** What the API refused, or that it could not be reached. The message is for the person who asked. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
  }

  /** The sentence in the language of now: somebody may switch language while an error stands there. */
  get sentence() {
    return problemSentence(this.problem)
  }
}

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The answer of a call, or the refusal thrown. */
export async function answer<T>(call: Call<T>): Promise<T> {
  return (await answerWithETag(call)).data
}

/** The answer and its version, for a later change that must not overwrite another's. */
export async function answerWithETag<T>(call: Call<T>): Promise<{ data: T; etag: string }> {
  const { data, error, response } = await call.catch(() => {
    throw new Refusal({ type: 'no-connection', title: 'No connection', status: 0 })
  })
  if (!response.ok) throw new Refusal(asProblem(error, response.status))
  return { data: data as T, etag: response.headers.get('ETag') ?? '' }
}

/** A proxy in between may answer with a page of its own; that is a problem without a type. */
function asProblem(error: unknown, status: number): Problem {
  if (typeof error === 'object' && error !== null && 'type' in error) return error as Problem
  return { type: 'about:blank', title: 'Unexpected answer', status }
}

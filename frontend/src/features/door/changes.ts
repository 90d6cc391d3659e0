import type { GivenConsent, Mark } from './doorList'

/** One thing said at the door, which the server may not know yet. */
export type Change = { at: string } & (
  | { kind: 'MARK'; personId: string; mark: Mark }
  | {
      kind: 'WALK_IN'
      walkInId: string
      name: string | null
      firstTime: boolean | null
      mark: Mark
      consents: GivenConsent[]
    }
  | { kind: 'CHAIR'; chairId: string }
)

/** A change that the server does not take, with its reason. */
export interface Refused {
  change: Change
  code: string
}

/** What is on its way from this phone, the oldest first. */
export interface Waiting {
  changes: readonly Change[]
  refused: readonly Refused[]
}

/** What a change is about: whoever is marked twice is sent once. */
const about = (change: Change) =>
  change.kind === 'MARK'
    ? change.personId
    : change.kind === 'WALK_IN'
      ? change.walkInId
      : change.chairId

const isOther = (change: Change) => (other: Change) => about(other) !== about(change)

/** One more to send. What was said before about the same person no longer matters. */
export const withChange = ({ changes, refused }: Waiting, change: Change): Waiting => ({
  changes: [...changes.filter(isOther(change)), change],
  refused: refused.filter((one) => isOther(change)(one.change)),
})

/** The server knows it; what was said about the same person in the meantime still has to go. */
export const withoutSent = ({ changes, refused }: Waiting, sent: Change): Waiting => ({
  changes: changes.filter((change) => isOther(sent)(change) || change.at !== sent.at),
  refused,
})

/** The server does not take it: it stands apart, so that it holds up nothing. */
export const withRefused = (waiting: Waiting, change: Change, code: string): Waiting => {
  const { changes, refused } = withoutSent(waiting, change)
  return {
    changes,
    refused: [...refused.filter((one) => isOther(change)(one.change)), { change, code }],
  }
}

export const withoutRefused = ({ changes }: Waiting): Waiting => ({ changes, refused: [] })

const laterTypes = [
  'no-connection',
  'not-signed-in',
  'too-many-requests',
  'unavailable',
  'unexpected',
]

/** Whether a failure says something about the line or the moment, and nothing about the change itself. */
export const isForLater = (status: number, code: string) =>
  status === 0 || status >= 500 || laterTypes.includes(code)

/** A moment later than every one before, so that the last thing said is also the last by the clock. */
export function momentAfter(changes: readonly Change[], now: Date): string {
  const last = Math.max(0, ...changes.map(({ at }) => Date.parse(at)))
  return new Date(Math.max(now.getTime(), last + 1)).toISOString()
}

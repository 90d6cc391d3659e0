import { stepWords } from './stepWords'
import type { Step, Trajectory } from './trajectories'

/** What the address says of the list. */
export interface TrajectorySearch {
  stap?: Step | undefined
  regio?: string | undefined
  adviseur?: string | undefined
  telaat?: boolean | undefined
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
const step = (value: unknown) => (Object.keys(stepWords) as Step[]).find((each) => each === value)

export const readTrajectorySearch = (search: Record<string, unknown>): TrajectorySearch => ({
  stap: step(search.stap),
  regio: text(search.regio),
  adviseur: text(search.adviseur),
  telaat: String(search.telaat) === 'true' || undefined,
})

/** Those that are looked for; what is due first stands first, what has ended last. */
export const listed = (
  all: readonly Trajectory[],
  { stap, regio, adviseur, telaat }: TrajectorySearch,
) =>
  all
    .filter((each) => !stap || each.step === stap)
    .filter((each) => !regio || each.region === regio)
    .filter((each) => !adviseur || each.adviserId === adviseur)
    .filter((each) => !telaat || each.overdue)
    .sort(
      (one, other) =>
        (one.dueOn ?? never).localeCompare(other.dueOn ?? never) ||
        one.initiativeName.localeCompare(other.initiativeName),
    )

/** Later than any day. */
const never = '9'

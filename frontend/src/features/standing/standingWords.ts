import { m } from '../../paraglide/messages'
import type { ComingEdition } from './standing'

/** Said to the regular, or about who is on the line. */
export interface StandingWords {
  offer: () => string
  begin: () => string
  comes: (cycle: { cycle: string }) => string
  stop: () => string
  stopMeans: () => string
  places: Record<ComingEdition['place'], () => string>
  skip: () => string
  undo: () => string
  fairTurns: () => string
  newcomers: (kept: { count: number; day: string }) => string
  along: () => string
  needs: () => string
  needsStay: () => string
  needsGo: () => string
}

const newcomers = ({ count, day }: { count: number; day: string }) =>
  count === 1 ? m.standing_newcomers_one({ day }) : m.standing_newcomers({ count, day })

export const mine: StandingWords = {
  offer: m.standing_offer,
  begin: m.standing_begin,
  comes: m.standing_comes,
  stop: m.standing_stop,
  stopMeans: m.standing_stop_means,
  places: {
    EXPECTED: m.standing_expected,
    COMING: m.standing_coming,
    OFFERED: m.standing_offered,
    WAITING: m.standing_waiting,
    SKIPPED: m.standing_skipped,
    NONE: m.standing_none,
  },
  skip: m.standing_skip,
  undo: m.standing_undo,
  fairTurns: m.standing_fair_turns,
  newcomers,
  along: m.standing_along,
  needs: m.standing_needs,
  needsStay: m.standing_needs_stay,
  needsGo: m.standing_needs_go,
}

export const theirs: StandingWords = {
  offer: m.standing_desk_offer,
  begin: m.standing_desk_begin,
  comes: m.standing_desk_comes,
  stop: m.standing_desk_stop,
  stopMeans: m.standing_desk_stop_means,
  places: {
    EXPECTED: m.standing_desk_expected,
    COMING: m.standing_desk_coming,
    OFFERED: m.standing_desk_offered,
    WAITING: m.standing_desk_waiting,
    SKIPPED: m.standing_desk_skipped,
    NONE: m.standing_desk_none,
  },
  skip: m.standing_skip,
  undo: m.standing_undo,
  fairTurns: m.standing_fair_turns,
  newcomers,
  along: m.standing_desk_along,
  needs: m.standing_desk_needs,
  needsStay: m.standing_needs_stay,
  needsGo: m.standing_needs_go,
}

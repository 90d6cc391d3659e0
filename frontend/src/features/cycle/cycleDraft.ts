import { type Mistake, missing } from '../../shared/form/mistakes'
import type { Cycle, NewCycle } from './cycles'

/** What a coordinator fills in: everything as text. */
export interface CycleDraft {
  name: string
  venueId: string
  roomId: string
  themeId: string
  format: NewCycle['format']
  language: NewCycle['language']
  tables: string
  seatsPerTable: string
  durationMinutes: string
  by: 'MONTHS' | 'WEEKS'
  every: string
  nth: string
  weekday: string
  beganOn: string
  startTime: string
}

/** A cycle as most are: every two months, on an evening. */
export const usualCycle: CycleDraft = {
  name: '',
  venueId: '',
  roomId: '',
  themeId: '',
  format: 'APPRECIATIVE',
  language: 'NL',
  tables: '2',
  seatsPerTable: '8',
  durationMinutes: '150',
  by: 'MONTHS',
  every: '2',
  nth: '2',
  weekday: 'TUESDAY',
  beganOn: '',
  startTime: '19:30',
}

export const draftOf = (cycle: Cycle): CycleDraft => ({
  name: cycle.name,
  venueId: cycle.venue.id,
  roomId: cycle.room?.id ?? '',
  themeId: cycle.theme?.id ?? '',
  format: cycle.format,
  language: cycle.language,
  tables: String(cycle.tables),
  seatsPerTable: String(cycle.seatsPerTable),
  durationMinutes: String(cycle.durationMinutes),
  by: cycle.rhythm.weeks ? 'WEEKS' : 'MONTHS',
  every: String(cycle.rhythm.weeks ?? cycle.rhythm.months),
  nth: String(cycle.rhythm.nth ?? usualCycle.nth),
  weekday: cycle.rhythm.weekday ?? usualCycle.weekday,
  beganOn: cycle.beganOn,
  startTime: cycle.startTime,
})

/** A change lays this over what is there, so the other way to say a rhythm is emptied. */
const rhythmOf = ({ by, every, nth, weekday }: CycleDraft): NewCycle['rhythm'] =>
  by === 'WEEKS'
    ? { weeks: Number(every), months: null, nth: null, weekday: null }
    : {
        weeks: null,
        months: Number(every),
        nth: Number(nth),
        weekday: weekday as NonNullable<NewCycle['rhythm']['weekday']>,
      }

export const newCycleOf = (draft: CycleDraft): NewCycle => ({
  name: draft.name,
  venueId: draft.venueId,
  roomId: draft.roomId || null,
  themeId: draft.themeId || null,
  format: draft.format,
  language: draft.language,
  tables: Number(draft.tables),
  seatsPerTable: Number(draft.seatsPerTable),
  durationMinutes: Number(draft.durationMinutes),
  rhythm: rhythmOf(draft),
  beganOn: draft.beganOn,
  startTime: draft.startTime,
})

export const mistakesIn = (draft: CycleDraft): Mistake[] =>
  missing(draft, ['name', 'venueId', 'beganOn', 'startTime'])

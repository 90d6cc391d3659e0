import { m } from '../../paraglide/messages'
import { type Mistake, missing } from '../../shared/form/mistakes'
import { clockOf, instantOf } from '../../shared/localTime'
import type { NewSeatHold, SeatHold } from './seatHolds'

/** What is filled in to hold seats; without a day they are held until the start. */
export interface HoldDraft {
  seats: string
  heldFor: string
  expiresAt: string
  expiresAtClock: string
}

export const usualHold: HoldDraft = {
  seats: '3',
  heldFor: '',
  expiresAt: '',
  expiresAtClock: '20:00',
}

export function draftOfHold(hold: SeatHold): HoldDraft {
  const { day, clock } = clockOf(hold.expiresAt)
  return {
    seats: String(hold.seats),
    heldFor: hold.heldFor,
    expiresAt: day,
    expiresAtClock: clock,
  }
}

export const newHoldOf = (draft: HoldDraft): NewSeatHold => ({
  seats: Number(draft.seats),
  heldFor: draft.heldFor.trim(),
  expiresAt: instantOf(draft.expiresAt, draft.expiresAtClock),
})

export function mistakesInHold(draft: HoldDraft): Mistake[] {
  const noMoment = draft.expiresAt && !instantOf(draft.expiresAt, draft.expiresAtClock)
  return [
    ...missing(draft, ['seats', 'heldFor']),
    ...(noMoment ? [{ pointer: '/expiresAt', detail: m.form_no_such_time() }] : []),
  ]
}

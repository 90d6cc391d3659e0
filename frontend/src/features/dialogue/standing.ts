import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'
import type { DialogueSummary } from './dialogues'

export type Standing = 'OPEN' | 'FULL' | 'NOT_OPEN' | 'OVER' | 'CANCELLED'

type Known = Pick<DialogueSummary, 'status' | 'startsAt' | 'seatsLeft' | 'registrationOpen'>

/** What a dialogue is for somebody who would like to come, most telling fact first. */
export function standingOf(dialogue: Known, now = new Date()): Standing {
  if (dialogue.status === 'CANCELLED') return 'CANCELLED'
  if (dialogue.status !== 'PUBLISHED' || new Date(dialogue.startsAt) <= now) return 'OVER'
  if (dialogue.seatsLeft <= 0) return 'FULL'
  return dialogue.registrationOpen ? 'OPEN' : 'NOT_OPEN'
}

/** Whether somebody can sign up now: for a seat, or for a place in the queue when it is full. */
export function takesPeople(dialogue: Known, now = new Date()): boolean {
  const standing = standingOf(dialogue, now)
  return standing === 'OPEN' || (standing === 'FULL' && dialogue.registrationOpen)
}

/** Below this many, the exact number helps somebody decide. */
const few = 5

/** How full it is, in words: "nog 3 plaatsen", "vol". */
export function seatsInWords(dialogue: Known, now = new Date()): string {
  const words: Record<Standing, () => string> = {
    CANCELLED: m.seats_cancelled,
    OVER: m.seats_over,
    FULL: m.seats_full,
    NOT_OPEN: m.seats_not_open,
    OPEN: () => {
      if (dialogue.seatsLeft === 1) return m.seats_one_left()
      if (dialogue.seatsLeft <= few) return m.seats_left({ count: dialogue.seatsLeft })
      return m.seats_plenty()
    },
  }
  return words[standingOf(dialogue, now)]()
}

export const standingTone: Record<Standing, BadgeTone> = {
  OPEN: 'calm',
  FULL: 'warm',
  NOT_OPEN: 'closed',
  OVER: 'closed',
  CANCELLED: 'alarm',
}

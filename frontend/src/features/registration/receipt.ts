import { m } from '../../paraglide/messages'
import type { Receipt } from './signUp'

type Outcome = 'SEATED' | 'WAITING' | 'PARTLY'

/** What came of signing up: a seat, a place in the queue, or for a party that may be split both. */
export function outcomeOf({ confirmedPeople, waitingPeople }: Receipt): Outcome {
  if (waitingPeople === 0) return 'SEATED'
  return confirmedPeople === 0 ? 'WAITING' : 'PARTLY'
}

export function receiptTitle(receipt: Receipt): string {
  switch (outcomeOf(receipt)) {
    case 'SEATED':
      return receipt.confirmedPeople > 1 ? m.receipt_party_title() : m.receipt_title()
    case 'WAITING':
      return m.receipt_waiting_title()
    case 'PARTLY':
      return m.receipt_partly_title()
  }
}

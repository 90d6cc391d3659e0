import { m } from '../../paraglide/messages'
import { acceptFor, cancelGuest, type Guest, letPassFor, takeBack } from './guests'

export type GuestAct = 'ACCEPT' | 'LET_PASS' | 'CANCEL' | 'RETURN'

/** What can be done for who calls, by how they stand; the likeliest first. */
export const guestActs: Record<Guest['status'], readonly GuestAct[]> = {
  CONFIRMED: ['CANCEL'],
  WAITING: ['CANCEL'],
  OFFERED: ['ACCEPT', 'LET_PASS', 'CANCEL'],
  CANCELLED: ['RETURN'],
}

type Named = (inputs: { name: string }) => string

interface ActWords {
  label: () => string
  named: Named
  said: Named
  perform: (id: string) => Promise<Guest>
}

export const actsInWords: Record<GuestAct, ActWords> = {
  ACCEPT: {
    label: m.guest_accept,
    named: m.guest_accept_named,
    said: m.said_guest_accepted,
    perform: acceptFor,
  },
  LET_PASS: {
    label: m.guest_let_pass,
    named: m.guest_let_pass_named,
    said: m.said_guest_passed,
    perform: letPassFor,
  },
  CANCEL: {
    label: m.guest_cancel,
    named: m.guest_cancel_named,
    said: m.said_guest_cancelled,
    perform: cancelGuest,
  },
  RETURN: {
    label: m.guest_return,
    named: m.guest_return_named,
    said: m.said_guest_returned,
    perform: takeBack,
  },
}

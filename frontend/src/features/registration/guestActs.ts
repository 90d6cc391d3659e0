import { m } from '../../paraglide/messages'
import { acceptFor, cancelGuest, type Guest, letPassFor, stillComesFor, takeBack } from './guests'

export type GuestAct = 'STILL_COMES' | 'ACCEPT' | 'LET_PASS' | 'CANCEL' | 'RETURN'

/** What can be done for who calls, by how they stand; the likeliest first. */
const actsByStatus: Record<Guest['status'], readonly GuestAct[]> = {
  CONFIRMED: ['CANCEL'],
  WAITING: ['CANCEL'],
  OFFERED: ['ACCEPT', 'LET_PASS', 'CANCEL'],
  CANCELLED: ['RETURN'],
}

/** After a move it is asked of everybody whether they can still come. */
export const guestActs = ({ status, askedAt }: Guest): readonly GuestAct[] =>
  askedAt ? ['STILL_COMES', ...actsByStatus[status]] : actsByStatus[status]

type Named = (inputs: { name: string }) => string

interface ActWords {
  label: () => string
  named: Named
  said: Named
  perform: (id: string) => Promise<Guest>
}

export const actsInWords: Record<GuestAct, ActWords> = {
  STILL_COMES: {
    label: m.guest_still_comes,
    named: m.guest_still_comes_named,
    said: m.said_guest_still_comes,
    perform: stillComesFor,
  },
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

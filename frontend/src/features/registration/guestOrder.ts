import { nameOf } from './guestName'
import type { Guest } from './guests'
import { notCancelled } from './people'

/** The parts of the list, in the order in which they are read. */
const parts = ['CONFIRMED', 'OFFERED', 'WAITING', 'CANCELLED'] as const

const byName = (a: Guest, b: Guest) => nameOf(a).localeCompare(nameOf(b), 'nl')

/** Who must answer soonest first; without a term they have yet to be called, and come before all. */
const byTerm = (a: Guest, b: Guest) =>
  (a.offerExpiresAt ?? '').localeCompare(b.offerExpiresAt ?? '') || byName(a, b)

const byPlace = (a: Guest, b: Guest) => (a.waitingNumber ?? 0) - (b.waitingNumber ?? 0)

const orders: Record<Guest['status'], (a: Guest, b: Guest) => number> = {
  CONFIRMED: byName,
  OFFERED: byTerm,
  WAITING: byPlace,
  CANCELLED: byName,
}

/** Who comes by name, who waits by place in the queue; only the parts that have somebody. */
export function guestParts(guests: readonly Guest[]) {
  return parts
    .map((status) => ({
      status,
      guests: guests.filter((guest) => guest.status === status).sort(orders[status]),
    }))
    .filter((part) => part.guests.length > 0)
}

/** How many people these are; of who all cancelled, how many they were. */
export const peopleIn = (guests: readonly Guest[]) =>
  guests
    .map(({ status, people }) => (status === 'CANCELLED' ? people : notCancelled(people)).length)
    .reduce((sum, size) => sum + size, 0)

import type { components } from '../../api/schema'

type Room = components['schemas']['Room']

export interface Seating {
  seats: number
  /** How many more seats than the room holds. */
  tooMany: number
  /** Seats already given that the new number no longer has; nobody loses a seat by it. */
  fewerThanTaken: number
}

/** Seats from tables, and whether they fit: in the room, and for who already has one. */
export function seatingOf(
  tables: string,
  seatsPerTable: string,
  room: Room | null,
  seatsTaken: number,
): Seating {
  const seats = (Number(tables) || 0) * (Number(seatsPerTable) || 0)
  return {
    seats,
    tooMany: room ? Math.max(0, seats - room.seats) : 0,
    fewerThanTaken: Math.max(0, seatsTaken - seats),
  }
}

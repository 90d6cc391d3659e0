import type { DoorList, DoorPerson } from '../src/features/door/doorList'
import { id } from './given'

export const givenDoorPerson = (number: number, part: Partial<DoorPerson> = {}): DoorPerson => ({
  personId: id(number),
  registrationId: id(number + 100),
  walkInId: null,
  name: `Buur ${number}`,
  guestOf: null,
  code: 'K7P-4QX',
  status: 'CONFIRMED',
  waitingNumber: null,
  mark: 'EXPECTED',
  hasSeat: true,
  firstTime: null,
  needs: null,
  ...part,
})

/** A door at half past seven in the evening, with three chairs. */
export const givenDoorList = (people: DoorPerson[], part: Partial<DoorList> = {}): DoorList => ({
  dialogueId: id(1001),
  title: 'Erbij horen',
  startsAt: '2026-11-24T18:30:00Z',
  endsAt: '2026-11-24T20:30:00Z',
  venue: 'Buurthuis, Plein 1, Utrecht',
  telephone: '030 123 45 67',
  status: 'PUBLISHED',
  tables: 1,
  chairs: 3,
  chairsAdded: 0,
  mostChairs: 8,
  chairsFree: 0,
  opensAt: '2026-11-23T23:00:00Z',
  seatsFreeAt: '2026-11-24T18:40:00Z',
  counts: {
    expected: 0,
    present: 0,
    absent: 0,
    absentWithNotice: 0,
    walkIns: 0,
    waitingHere: 0,
    firstTimers: 0,
  },
  people,
  listedAt: '2026-11-24T18:00:00Z',
  ...part,
})

import type { Change } from './changes'
import type { DoorList, DoorPerson } from './doorList'

type WalkIn = Extract<Change, { kind: 'WALK_IN' }>

/**
 * The list as it is at the door: what the server last told, and on top of it what was said here since. Who sits follows
 * the server's own rule (Usher), so that a phone without reception shows what the server will say.
 */
export function asShown(list: DoorList, changes: readonly Change[], now: Date): DoorList {
  const added = changes.filter(({ kind }) => kind === 'CHAIR').length
  const chairs = list.chairs + added
  const people = inTurn(list, changes, now >= new Date(list.seatsFreeAt))
  const taken = people.filter(({ hasSeat }) => hasSeat).length
  return {
    ...list,
    chairs,
    chairsAdded: list.chairsAdded + added,
    chairsFree: Math.max(0, chairs - taken),
    counts: countsOf(people),
    people,
  }
}

/** One after the other: whoever sits is not made to stand up by who comes later. */
function inTurn(list: DoorList, changes: readonly Change[], seatsAreFree: boolean): DoorPerson[] {
  let chairs = list.chairs
  return changes.reduce(
    (people, change) => {
      if (change.kind === 'CHAIR') chairs++
      return seated(said(people, change), chairs, seatsAreFree)
    },
    seated(list.people, chairs, seatsAreFree),
  )
}

function said(people: DoorPerson[], change: Change): DoorPerson[] {
  const isNew =
    change.kind === 'WALK_IN' && !people.some(({ walkInId }) => walkInId === change.walkInId)
  return isNew ? [...people, asPerson(change)] : people.map((person) => told(person, change))
}

function told(person: DoorPerson, change: Change): DoorPerson {
  if (change.kind === 'MARK' && change.personId === person.personId) {
    return { ...person, mark: change.mark }
  }
  if (change.kind === 'WALK_IN' && change.walkInId === person.walkInId) {
    return { ...person, name: change.name, firstTime: change.firstTime, mark: change.mark }
  }
  return person
}

/** Somebody whom the server does not know yet: their own id stands for the one it will give. */
const asPerson = ({ walkInId, name, firstTime, mark }: WalkIn): DoorPerson => ({
  personId: walkInId,
  registrationId: walkInId,
  walkInId,
  name,
  guestOf: null,
  code: '',
  status: 'WAITING',
  waitingNumber: null,
  mark,
  hasSeat: false,
  firstTime,
  needs: null,
})

function seated(
  people: readonly DoorPerson[],
  chairs: number,
  seatsAreFree: boolean,
): DoorPerson[] {
  const keeps = ({ hasSeat, mark }: DoorPerson) =>
    hasSeat && mark !== 'ABSENT_WITH_NOTICE' && (mark === 'PRESENT' || !seatsAreFree)
  let free = chairs - people.filter(keeps).length
  return people.map((person) => {
    if (keeps(person)) return person
    if (person.mark !== 'PRESENT' || free <= 0) return { ...person, hasSeat: false }
    free--
    return { ...person, hasSeat: true, status: 'CONFIRMED', waitingNumber: null }
  })
}

function countsOf(people: readonly DoorPerson[]): DoorList['counts'] {
  const count = (which: (person: DoorPerson) => boolean) => people.filter(which).length
  const here = ({ mark }: DoorPerson) => mark === 'PRESENT'
  const signedUp = ({ walkInId }: DoorPerson) => walkInId === null
  return {
    expected: count((person) => signedUp(person) && person.status === 'CONFIRMED'),
    present: count(here),
    absent: count((person) => signedUp(person) && person.mark === 'ABSENT'),
    absentWithNotice: count((person) => signedUp(person) && person.mark === 'ABSENT_WITH_NOTICE'),
    walkIns: count((person) => here(person) && !signedUp(person)),
    waitingHere: count((person) => here(person) && !person.hasSeat),
    firstTimers: count((person) => here(person) && person.firstTime === true),
  }
}

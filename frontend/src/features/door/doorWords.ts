import { m } from '../../paraglide/messages'
import { needWords } from '../../shared/needs'
import type { DoorPerson, Mark } from './doorList'

export const markWords: Record<Mark, () => string> = {
  EXPECTED: m.door_expected,
  PRESENT: m.door_present,
  ABSENT: m.door_absent,
  ABSENT_WITH_NOTICE: m.door_absent_with_notice,
}

/** How somebody is called at the door, also who gave no name. */
export function nameAtDoor({ name, guestOf }: Pick<DoorPerson, 'name' | 'guestOf'>): string {
  return name ?? (guestOf ? m.door_guest_of({ name: guestOf }) : m.door_guest())
}

/** What stands under a name. */
export function detailsOf(person: DoorPerson): string[] {
  return [
    person.walkInId && m.door_walk_in(),
    person.waitingNumber !== null && m.door_waiting_number({ number: person.waitingNumber }),
    person.firstTime === true && m.guest_first_time(),
    ...needWords(person.needs),
  ].filter((words): words is string => Boolean(words))
}

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { DoorPerson, Mark } from './doorList'

type Needs = components['schemas']['Needs']

export const markWords: Record<Mark, () => string> = {
  EXPECTED: m.door_expected,
  PRESENT: m.door_present,
  ABSENT: m.door_absent,
  ABSENT_WITH_NOTICE: m.door_absent_with_notice,
}

/** What somebody needs, the shortest that a host understands. */
function needsOf(needs: Needs | null): string[] {
  if (!needs) return []
  return [
    needs.hardOfHearing && m.guest_hearing(),
    needs.stepFree && m.guest_step_free(),
    needs.interpreterLanguage && m.guest_interpreter({ language: needs.interpreterLanguage }),
    needs.diet && m.guest_diet({ diet: needs.diet }),
    needs.childAlong && m.guest_child(),
    needs.buddy && m.guest_buddy(),
    needs.other,
  ].filter((words): words is string => Boolean(words))
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
    ...needsOf(person.needs),
  ].filter((words): words is string => Boolean(words))
}

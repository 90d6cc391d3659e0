import type { DoorList, DoorPerson } from './doorList'
import { nameAtDoor } from './doorWords'

/** From how many people on somebody is found faster by typing. */
export const manyPeople = 12

/** Who is expected or sits, by name; and apart, in their order, who wait for a chair. */
export function groupsOf({ people }: DoorList) {
  const waits = ({ status, hasSeat, mark }: DoorPerson) =>
    !hasSeat && (mark === 'PRESENT' || (status !== 'CONFIRMED' && mark === 'EXPECTED'))
  return {
    guests: people.filter((person) => !waits(person)).sort(byName),
    waiting: people.filter(waits),
  }
}

const byName = (one: DoorPerson, other: DoorPerson) =>
  nameAtDoor(one).localeCompare(nameAtDoor(other), 'nl')

const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()

/** Whether this is who was meant: by a part of the name, whatever its accents, or by the code on a card. */
export function isMeant(person: DoorPerson, words: string): boolean {
  const meant = plain(words.trim())
  return (
    plain(nameAtDoor(person)).includes(meant) ||
    (meant.length > 2 && plain(person.code).replace('-', '').startsWith(meant.replace('-', '')))
  )
}

import { expect, test } from 'vitest'
import { givenDoorList, givenDoorPerson } from '../../../test/door'
import { groupsOf, isMeant } from './people'

test('a name is found by any part of it, without its accents', () => {
  const zoe = givenDoorPerson(1, { name: 'Zoë ’t Hart' })
  expect(isMeant(zoe, 'zoe')).toBe(true)
  expect(isMeant(zoe, "'t hart")).toBe(true)
  expect(isMeant(zoe, 'jan')).toBe(false)
  expect(isMeant(zoe, '')).toBe(true)
})

test('a card is found by its code', () => {
  expect(isMeant(givenDoorPerson(1), 'k7p4')).toBe(true)
  expect(isMeant(givenDoorPerson(1), 'K7P-4QX')).toBe(true)
  expect(isMeant(givenDoorPerson(1), '4qx')).toBe(false)
})

test('guests stand by name, and who waits for a chair apart in their order', () => {
  const waits = { status: 'WAITING', hasSeat: false } as const
  const { guests, waiting } = groupsOf(
    givenDoorList([
      givenDoorPerson(1, { name: 'Wim' }),
      givenDoorPerson(2, { name: 'Anna' }),
      givenDoorPerson(3, { name: 'Tweede', ...waits, waitingNumber: 2 }),
      givenDoorPerson(4, { name: 'Te laat', mark: 'PRESENT', hasSeat: false }),
    ]),
  )
  expect(guests.map(({ name }) => name)).toEqual(['Anna', 'Wim'])
  expect(waiting.map(({ name }) => name)).toEqual(['Tweede', 'Te laat'])
})

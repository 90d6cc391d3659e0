import { expect, test } from 'vitest'
import { givenGuest, givenPerson } from '../../../test/given'
import { nameOf } from './guestName'
import { guestParts } from './guestOrder'
import type { Guest } from './guests'

const guest = (name: string, part: Partial<Guest> = {}) =>
  givenGuest({ people: [givenPerson(name)], ...part })

test('who comes stands by name, who waits by place, who cancelled last', () => {
  const parts = guestParts([
    guest('Wim', { status: 'WAITING', waitingNumber: 2 }),
    guest('Zita'),
    guest('Els', { status: 'CANCELLED' }),
    guest('Yara', { status: 'WAITING', waitingNumber: 1 }),
    guest('Ahmed'),
  ])
  expect(parts.map(({ status, guests }) => [status, guests.map(nameOf)])).toEqual([
    ['CONFIRMED', ['Ahmed', 'Zita']],
    ['WAITING', ['Yara', 'Wim']],
    ['CANCELLED', ['Els']],
  ])
})

test('of who must answer, who has yet to be called comes first, then whose term ends soonest', () => {
  const [offers] = guestParts([
    guest('Later', { status: 'OFFERED', offerExpiresAt: '2026-11-28T10:00:00Z' }),
    guest('Soon', { status: 'OFFERED', offerExpiresAt: '2026-11-27T10:00:00Z' }),
    guest('To call', { status: 'OFFERED', offerExpiresAt: null }),
  ])
  expect(offers?.guests.map(nameOf)).toEqual(['To call', 'Soon', 'Later'])
})

test('a party is named by who come; once all cancelled, by who they were', () => {
  const people = [givenPerson('Ria'), givenPerson('Jan', { cancelled: true }), givenPerson(null)]
  expect(nameOf(givenGuest({ people }))).toBe('Ria + een gast')
  const gone = people.map((person) => ({ ...person, cancelled: true }))
  expect(nameOf(givenGuest({ people: gone, status: 'CANCELLED' }))).toBe('Ria + Jan + een gast')
})

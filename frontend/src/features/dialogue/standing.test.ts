import { expect, test } from 'vitest'
import { seatsInWords, standingOf } from './standing'

const now = new Date('2026-11-22T12:00:00Z')
const open = {
  status: 'PUBLISHED',
  startsAt: '2026-11-24T12:00:00Z',
  seatsLeft: 3,
  registrationOpen: true,
} as const

test.each([
  [{}, 'Nog 3 plaatsen'],
  [{ seatsLeft: 1 }, 'Nog 1 plaats'],
  [{ seatsLeft: 12 }, 'Plaats genoeg'],
  [{ seatsLeft: 0 }, 'Vol'],
  [{ seatsLeft: -2 }, 'Vol'],
  [{ registrationOpen: false }, 'Aanmelden kan nu niet'],
  [{ status: 'CANCELLED' as const, seatsLeft: 0 }, 'Gaat niet door'],
  [{ status: 'HELD' as const }, 'Geweest'],
])('a dialogue with %o says "%s"', (part, words) => {
  expect(seatsInWords({ ...open, ...part }, now)).toBe(words)
})

test('once it has started nobody is asked to sign up', () => {
  expect(standingOf({ ...open, startsAt: now.toISOString() }, now)).toBe('OVER')
})

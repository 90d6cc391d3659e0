import { expect, test } from 'vitest'
import { clockAfter, clockOf, instantOf } from './localTime'

test('half past seven is another instant in winter than in summer', () => {
  expect(instantOf('2026-11-24', '19:30')).toBe('2026-11-24T18:30:00Z')
  expect(instantOf('2026-07-14', '19:30')).toBe('2026-07-14T17:30:00Z')
})

test('a time the clock jumps over is no moment', () => {
  expect(instantOf('2026-03-29', '02:30')).toBeNull()
})

test('of a time that comes twice it is the first', () => {
  expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00Z')
})

test('what is not filled in is no moment', () => {
  expect(instantOf('', '19:30')).toBeNull()
  expect(instantOf('2026-11-24', '')).toBeNull()
  expect(instantOf('', '')).toBeNull()
})

test('an instant goes into the inputs and comes out the same', () => {
  const { day, clock } = clockOf('2026-11-24T18:30:00Z')
  expect([day, clock]).toEqual(['2026-11-24', '19:30'])
  expect(instantOf(day, clock)).toBe('2026-11-24T18:30:00Z')
})

test('the end is told from the start and the duration', () => {
  expect(clockAfter('19:30', 150)).toBe('22:00')
  expect(clockAfter('', 150)).toBeNull()
})

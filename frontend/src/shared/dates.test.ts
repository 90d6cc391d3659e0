import { expect, test } from 'vitest'
import { dayOf, daysAfter, hourOf, time, timeRange } from './dates'
import { changeLanguage } from './language'

test('times are those at the table, in winter and in summer', () => {
  expect(time('2026-11-24T13:30:00Z')).toBe('14:30')
  expect(time('2026-07-14T12:30:00Z')).toBe('14:30')
  expect(timeRange('2026-11-24T18:30:00Z', '2026-11-24T21:00:00Z')).toBe('19:30 – 22:00')
})

test('a late evening in London is the next day here', () => {
  expect(dayOf('2026-11-24T23:30:00Z')).toBe('2026-11-25')
  expect(hourOf('2026-11-24T23:30:00Z')).toBe(0)
})

test('days are counted over a change of the clock', () => {
  expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26')
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30')
})

test('the hours read the same in English', () => {
  changeLanguage('en')
  expect(time('2026-11-24T13:30:00Z')).toBe('14:30')
})

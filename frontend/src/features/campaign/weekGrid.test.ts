import { expect, test } from 'vitest'
import { inCell, weeksOf } from './weekGrid'

test('a fortnight that starts on a Friday touches three weeks, each from Monday', () => {
  const weeks = weeksOf('2026-09-25', '2026-10-08')
  expect(weeks.map((days) => days[0])).toEqual(['2026-09-21', '2026-09-28', '2026-10-05'])
  expect(weeks.every((days) => days.length === 7)).toBe(true)
})

test('a dialogue stands on its day, in its part of the day', () => {
  const items = [{ startsAt: '2026-09-28T10:30:00Z' }]
  expect(inCell(items, '2026-09-28', 'AFTERNOON')).toEqual(items)
  expect(inCell(items, '2026-09-28', 'MORNING')).toEqual([])
})

import { expect, test } from 'vitest'
import { outlookOf, seatsFor } from './outlook'

test.each([
  [1, true, 1, { seated: 1, waiting: 0 }],
  [3, true, 2, { seated: 0, waiting: 3 }],
  [3, false, 2, { seated: 2, waiting: 1 }],
  [3, false, 0, { seated: 0, waiting: 3 }],
  [2, false, -4, { seated: 0, waiting: 2 }],
])('%i people, together %s, with %i seats left', (people, together, seatsLeft, outlook) => {
  expect(outlookOf(people, together, seatsLeft)).toEqual(outlook)
})

test.each([
  [[true], 2, 2, 1],
  [[false], 2, 2, 0],
  [[false, false], 3, 2, 1],
  [[true, false], 2, 1, 2],
  [[false, true], 2, 2, 0],
  [[true, true], 1, 1, 1],
  [[false], 2, 0, 1],
])('of %j with %i seats left, %i of them kept, %i can sit', (firstTimes, left, kept, seats) => {
  expect(seatsFor(firstTimes, left, kept)).toBe(seats)
})

import { expect, test } from 'vitest'
import { outlookOf } from './outlook'

test.each([
  [1, true, 1, { seated: 1, waiting: 0 }],
  [3, true, 2, { seated: 0, waiting: 3 }],
  [3, false, 2, { seated: 2, waiting: 1 }],
  [3, false, 0, { seated: 0, waiting: 3 }],
  [2, false, -4, { seated: 0, waiting: 2 }],
])('%i people, together %s, with %i seats left', (people, together, seatsLeft, outlook) => {
  expect(outlookOf(people, together, seatsLeft)).toEqual(outlook)
})

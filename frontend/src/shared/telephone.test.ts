import { expect, test } from 'vitest'
import { spokenNumber } from './telephone'

test.each([
  ['+31302312345', '030 231 23 45'],
  ['+31612345678', '06 12 34 56 78'],
  ['+31348123456', '0348 12 34 56'],
  ['+3225551234', '+3225551234'],
])('a number is written as people say it: %s', (number, spoken) => {
  expect(spokenNumber(number)).toBe(spoken)
})

import { expect, test } from 'vitest'
import { referenceOf } from './reference'

test.each([
  ['Soep op straat', 'soep-op-straat'],
  ['Eén kop koffie, twee stoelen!', 'een-kop-koffie-twee-stoelen'],
  ['…', 'artikel'],
])('%s is called %s', (title, reference) => {
  expect(referenceOf(title)).toBe(reference)
})

import { expect, test } from 'vitest'
import { readVersionSearch } from './toolkitSearch'

test.each([
  ['2', 2],
  [2, 2],
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['twee', undefined],
  ['', undefined],
  [undefined, undefined],
])('an address that says version %o is about version %o', (versie, version) => {
  expect(readVersionSearch({ versie }).versie).toBe(version)
})

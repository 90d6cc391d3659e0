import { expect, test } from 'vitest'
import { regionsWith } from './regions'

test('a region that is no province stands among the provinces, and none stands there twice', () => {
  const regions = regionsWith(['Utrecht', 'Kop van Overijssel'])
  expect(regions).toHaveLength(13)
  expect(regions.indexOf('Kop van Overijssel')).toBe(regions.indexOf('Groningen') + 1)
})

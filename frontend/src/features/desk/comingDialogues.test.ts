import { expect, test } from 'vitest'
import { givenSummary, id } from '../../../test/given'
import { fitting } from './comingDialogues'

const zuilen = givenSummary({ startsAt: '2030-03-05T18:30:00Z' })
const oost = givenSummary({
  id: id(1002),
  title: 'Élkaar zien',
  startsAt: '2030-03-09T13:00:00Z',
  venue: { ...zuilen.venue, id: id(802), name: 'Podium Oost' },
  neighbourhood: { ...zuilen.neighbourhood, id: id(502), name: 'Oost' },
})

const found = (typed: string) => fitting([zuilen, oost], typed).map(({ title }) => title)

test.each([
  ['zu', 'Erbij horen in Zuilen'],
  ['el', 'Élkaar zien'],
  ['podi', 'Élkaar zien'],
  ['za', 'Élkaar zien'],
  ['di 5 ma', 'Erbij horen in Zuilen'],
  ['9 oost', 'Élkaar zien'],
])('two letters of a title, a place or a day are enough: %s', (typed, title) => {
  expect(found(typed)).toEqual([title])
})

test('what is in the middle of a word, or not there, finds nothing', () => {
  expect(found('ilen')).toEqual([])
  expect(found('zu oost')).toEqual([])
  expect(found(' ')).toEqual([])
})

import { expect, test } from 'vitest'
import { givenGuest, givenPerson } from '../../../test/given'
import { needWords } from '../../shared/needs'
import { countsAsText, countsOf } from './guestCounts'
import type { Guest } from './guests'

const noNeeds = {
  hardOfHearing: false,
  stepFree: false,
  interpreterLanguage: null,
  diet: null,
  childAlong: false,
  buddy: false,
  other: null,
}
const person = (name: string, needs = {}) =>
  givenPerson(name, { firstTime: true, needs: { ...noNeeds, ...needs } })

const guest = (name: string, more: Partial<Guest> = {}, needs = {}) =>
  givenGuest({ people: [person(name, needs)], ...more })

const list = [
  guest('Ria', {}, { diet: 'vegetarisch' }),
  guest('Ahmed', {}, { diet: 'vegetarisch', hardOfHearing: true }),
  guest('Els', { status: 'CANCELLED' }, { diet: 'geen noten' }),
]

test('who cancelled is not counted, nor what that person eats', () => {
  const { people, firstTimers, wishes } = countsOf(list)
  expect([people, firstTimers]).toEqual([2, 2])
  expect(wishes).toContainEqual({ words: 'eet: vegetarisch', count: 2 })
  expect(wishes.some(({ words }) => words.includes('noten'))).toBe(false)
})

test('who waits or still has to answer is counted apart, and nothing is cooked for them yet', () => {
  const { people, waiting, offered, wishes } = countsOf([
    ...list,
    guest('Piet', { status: 'WAITING' }, { diet: 'halal' }),
    guest('Mo', { status: 'OFFERED' }),
  ])
  expect([people, waiting, offered]).toEqual([2, 1, 1])
  expect(wishes.some(({ words }) => words.includes('halal'))).toBe(false)
})

test('of a party only those who come are counted', () => {
  const away = { ...person('Truus', { stepFree: true }), cancelled: true }
  const { people, wishes } = countsOf([givenGuest({ people: [person('Jan'), away] })])
  expect([people, wishes]).toEqual([1, []])
})

test('the counts to pass on name nobody', () => {
  const text = countsAsText('Samen eten', list)
  expect(text).toContain('2 × eet: vegetarisch')
  expect(text).not.toMatch(/Ria|Ahmed|Els/)
})

test('nobody has to have wishes', () => {
  expect(needWords(null)).toEqual([])
})

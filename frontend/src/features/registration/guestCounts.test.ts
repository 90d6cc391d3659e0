import { expect, test } from 'vitest'
import { countsAsText, countsOf, needWords } from './guestCounts'
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
const guest = (name: string, more: Partial<Guest> = {}, needs = {}): Guest => ({
  id: name,
  status: 'CONFIRMED',
  people: [{ name, firstTime: true, needs: { ...noNeeds, ...needs } }],
  contact: { kind: 'NONE', value: null },
  via: 'WEB',
  language: 'NL',
  registeredAt: '2026-11-20T10:00:00Z',
  cancelledAt: null,
  ...more,
})

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

test('the counts to pass on name nobody', () => {
  const text = countsAsText('Samen eten', list)
  expect(text).toContain('2 × eet: vegetarisch')
  expect(text).not.toMatch(/Ria|Ahmed|Els/)
})

test('nobody has to have wishes', () => {
  expect(needWords(null)).toEqual([])
})

import { expect, test } from 'vitest'
import { readAgendaSearch } from './agendaSearch'

test('what is looked for is read from the address', () => {
  const search = { thema: '01900000-0000-7000-8000-0000000000a1', van: '2026-11-24', plaats: '1' }
  expect(readAgendaSearch(search)).toMatchObject(search)
})

test('an address that makes no sense still shows the agenda', () => {
  const search = { buurt: 'oost', van: '2026-13-45', tot: 'morgen', plaats: 'ja' }
  expect(Object.values(readAgendaSearch(search)).filter(Boolean)).toEqual([])
})

import { expect, test } from 'vitest'
import { rhythmWords } from './rhythmWords'

const at = { beganOn: '2026-09-08', startTime: '19:30' }

test.each([
  [{ months: 2, nth: 2, weekday: 'TUESDAY' }, 'Om de 2 maanden op de tweede dinsdag, om 19:30'],
  [{ months: 1, nth: -1, weekday: 'SUNDAY' }, 'Elke laatste zondag van de maand, om 19:30'],
  [{ weeks: 6 }, 'Om de 6 weken op dinsdag, om 19:30'],
  [{ weeks: 1 }, 'Elke week op dinsdag, om 19:30'],
] as const)('says %o as people do', (rhythm, words) => {
  expect(rhythmWords({ rhythm, ...at })).toBe(words)
})

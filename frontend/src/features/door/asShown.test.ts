import { expect, test } from 'vitest'
import { givenDoorList, givenDoorPerson } from '../../../test/door'
import { id } from '../../../test/given'
import { asShown } from './asShown'
import type { Change } from './changes'
import type { Mark } from './doorList'

const before = new Date('2026-11-24T18:35:00Z')
const after = new Date('2026-11-24T18:40:00Z')
const at = '2026-11-24T18:34:00Z'

const mark = (number: number, mark: Mark): Change => ({
  kind: 'MARK',
  personId: id(number),
  mark,
  at,
})
const walkIn = (walkInId: string, firstTime: boolean | null = null): Change => ({
  kind: 'WALK_IN',
  walkInId,
  name: null,
  firstTime,
  mark: 'PRESENT',
  consents: [],
  at,
})
const waiting = { status: 'WAITING', hasSeat: false, waitingNumber: 1 } as const
const full = givenDoorList([
  givenDoorPerson(1),
  givenDoorPerson(2),
  givenDoorPerson(3),
  givenDoorPerson(4, waiting),
])

test('what is said on this phone shows at once', () => {
  const shown = asShown(full, [mark(1, 'PRESENT'), mark(2, 'ABSENT_WITH_NOTICE')], before)
  expect(shown.people.map((person) => person.mark)).toEqual([
    'PRESENT',
    'ABSENT_WITH_NOTICE',
    'EXPECTED',
    'EXPECTED',
  ])
  expect(shown.counts).toMatchObject({ expected: 3, present: 1, absentWithNotice: 1 })
  expect(shown.chairsFree).toBe(1)
})

test('a seat that somebody gave up is for who waits and is there', () => {
  const shown = asShown(full, [mark(4, 'PRESENT'), mark(2, 'ABSENT_WITH_NOTICE')], before)
  expect(shown.people[3]).toMatchObject({ hasSeat: true, status: 'CONFIRMED' })
  expect(shown.counts.waitingHere).toBe(0)
})

test('who did not come keeps the seat for ten minutes, and no longer', () => {
  const changes = [mark(1, 'PRESENT'), mark(4, 'PRESENT'), walkIn('w')]
  const early = asShown(full, changes, before)
  expect(early.counts.waitingHere).toBe(2)
  expect(early.chairsFree).toBe(0)

  const late = asShown(full, changes, after)
  expect(late.counts.waitingHere).toBe(0)
  expect(late.people.map(({ hasSeat }) => hasSeat)).toEqual([true, false, false, true, true])
})

test('who waits goes before who came without signing up, and stands up nobody who sits', () => {
  const oneMore: Change = { kind: 'CHAIR', chairId: 'c', at }
  const waits = asShown(full, [walkIn('w'), mark(4, 'PRESENT'), oneMore], before)
  expect(waits.people.map(({ hasSeat }) => hasSeat)).toEqual([true, true, true, true, false])
  const sits = asShown(full, [oneMore, walkIn('w'), mark(4, 'PRESENT')], before)
  expect(sits.people.map(({ hasSeat }) => hasSeat)).toEqual([true, true, true, false, true])
})

test('a chair that is added is counted apart', () => {
  const shown = asShown(full, [{ kind: 'CHAIR', chairId: 'c', at }], before)
  expect(shown).toMatchObject({ chairs: 4, chairsAdded: 1, chairsFree: 1 })
})

test('somebody whom the server knows already is not shown twice', () => {
  const known = givenDoorPerson(9, { walkInId: 'w', name: null, mark: 'PRESENT' })
  const shown = asShown(givenDoorList([known]), [walkIn('w', true)], before)
  expect(shown.people).toHaveLength(1)
  expect(shown.counts).toMatchObject({ walkIns: 1, firstTimers: 1, expected: 0 })
})

import { expect, test } from 'vitest'
import {
  type Change,
  isForLater,
  momentAfter,
  type Waiting,
  withChange,
  withoutSent,
  withRefused,
} from './changes'
import type { Mark } from './doorList'

const nothing: Waiting = { changes: [], refused: [] }
const said = (personId: string, mark: Mark, at: string): Change => ({
  kind: 'MARK',
  personId,
  mark,
  at,
})
const chair = (chairId: string, at: string): Change => ({ kind: 'CHAIR', chairId, at })

test('whatever is said waits in the order in which it was said', () => {
  const waiting = [said('a', 'PRESENT', '1'), chair('c', '2'), said('b', 'ABSENT', '3')].reduce(
    withChange,
    nothing,
  )
  expect(waiting.changes.map(({ at }) => at)).toEqual(['1', '2', '3'])
})

test('who is marked twice is sent once, with what was said last', () => {
  const once = withChange(nothing, said('a', 'PRESENT', '1'))
  const twice = withChange(withChange(once, chair('c', '2')), said('a', 'ABSENT', '3'))
  expect(twice.changes).toEqual([chair('c', '2'), said('a', 'ABSENT', '3')])
})

test('what was said while an earlier word was on its way still goes', () => {
  const sent = said('a', 'PRESENT', '1')
  const meanwhile = withChange(withChange(nothing, sent), said('a', 'ABSENT', '2'))
  expect(withoutSent(meanwhile, sent).changes).toEqual([said('a', 'ABSENT', '2')])
  expect(withoutSent(withChange(nothing, sent), sent).changes).toEqual([])
})

test('what the server refuses holds up nothing, and is forgotten when it is said anew', () => {
  const wrong = chair('c', '1')
  const waiting = withChange(withChange(nothing, wrong), said('a', 'PRESENT', '2'))
  const refused = withRefused(waiting, wrong, 'no-room-for-a-chair')
  expect(refused.changes).toEqual([said('a', 'PRESENT', '2')])
  expect(refused.refused).toEqual([{ change: wrong, code: 'no-room-for-a-chair' }])
  expect(withChange(refused, chair('c', '3')).refused).toEqual([])
})

test('a line that fails and a session that ended are for later, a refusal is not', () => {
  expect(isForLater(0, 'no-connection')).toBe(true)
  expect(isForLater(401, 'not-signed-in')).toBe(true)
  expect(isForLater(429, 'too-many-requests')).toBe(true)
  expect(isForLater(503, 'unavailable')).toBe(true)
  expect(isForLater(409, 'wrong-status')).toBe(false)
  expect(isForLater(404, 'not-found')).toBe(false)
})

test('what is said later is later by the clock too, also when the clock went back', () => {
  const now = new Date('2026-11-22T19:30:00Z')
  const ahead = [said('a', 'PRESENT', '2026-11-22T19:31:00.000Z')]
  expect(momentAfter(ahead, now)).toBe('2026-11-22T19:31:00.001Z')
  expect(momentAfter([], now)).toBe('2026-11-22T19:30:00.000Z')
})

import { expect, test } from 'vitest'
import { actsOf } from './acts'

const now = new Date('2026-11-24T12:00:00Z')
const later = '2026-11-25T18:30:00Z'
const before = '2026-11-23T18:30:00Z'
const acts = (status: 'DRAFT' | 'PUBLISHED' | 'HELD' | 'CLOSED' | 'CANCELLED', more = {}) =>
  actsOf({ status, seatsTaken: 0, startsAt: later, ...more }, now)

test('a draft can be published, changed and deleted', () => {
  expect(acts('DRAFT')).toEqual(['PUBLISH', 'EDIT', 'PLAN_AGAIN', 'DELETE'])
})

test('a draft whose moment has gone is not published any more', () => {
  expect(acts('DRAFT', { startsAt: before })).not.toContain('PUBLISH')
})

test('a published dialogue is taken back only while nobody signed up', () => {
  expect(acts('PUBLISHED')).toContain('UNPUBLISH')
  expect(acts('PUBLISHED', { seatsTaken: 1 })).not.toContain('UNPUBLISH')
  expect(acts('PUBLISHED', { seatsTaken: 1 })).toContain('CANCEL')
})

test('a dialogue is held once it has started', () => {
  expect(acts('PUBLISHED')).not.toContain('HOLD')
  expect(acts('PUBLISHED', { startsAt: before })).toContain('HOLD')
})

test('after it was held the counts come, and then nothing changes any more', () => {
  expect(acts('HELD')).toEqual(['CLOSE', 'PLAN_AGAIN'])
  expect(acts('CLOSED')).toEqual(['PLAN_AGAIN'])
  expect(acts('CANCELLED')).toEqual(['PLAN_AGAIN'])
})

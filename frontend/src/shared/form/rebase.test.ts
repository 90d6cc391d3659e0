import { expect, test } from 'vitest'
import { changesOf, rebase } from './rebase'

const base = { title: 'Samen eten', tables: 2, names: ['Els'] }

test('only what changed is sent', () => {
  expect(changesOf(base, { ...base, tables: 3 })).toEqual({ tables: 3 })
  expect(changesOf(base, { ...base, names: ['Els'] })).toEqual({})
})

test('my input stays, and what I left alone takes the newer value', () => {
  const mine = { ...base, title: 'Samen koken' }
  const theirs = { ...base, tables: 4 }
  expect(rebase(base, mine, theirs)).toEqual({
    draft: { title: 'Samen koken', tables: 4, names: ['Els'] },
    conflicts: [],
  })
})

test('a field that both changed keeps mine and is named', () => {
  const mine = { ...base, title: 'Samen koken' }
  const theirs = { ...base, title: 'Samen lunchen' }
  const { draft, conflicts } = rebase(base, mine, theirs)
  expect(draft.title).toBe('Samen koken')
  expect(conflicts).toEqual(['title'])
})

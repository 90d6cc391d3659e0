import { expect, test } from 'vitest'
import { pageRules } from './pageNames'

test('every page of an article names its version and its number', () => {
  const rules = pageRules([{ title: 'Klein beginnen', number: 3 }])

  expect(rules).toContain('"Klein beginnen · versie 3"')
  expect(rules).toContain('counter(page)')
})

test('whatever stands in a title stays text', () => {
  const rules = pageRules([{ title: 'Zo "} @page{} \\', number: 1 }])

  expect(rules).toContain('"Zo \\22 } @page{} \\5c  · versie 1"')
})

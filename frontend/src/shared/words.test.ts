import { expect, test } from 'vitest'
import { changeLanguage } from './language'
import * as words from './words'

const tables = Object.entries(words)

test.each(tables)('%s say each value in its own words', (_, table) => {
  for (const locale of ['nl', 'en'] as const) {
    changeLanguage(locale)
    const said = Object.values(table).map((word: () => string) => word())
    expect(said.every((word) => word.length > 0)).toBe(true)
    expect(new Set(said).size).toBe(said.length)
  }
})

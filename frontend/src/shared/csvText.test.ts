import { expect, test } from 'vitest'
import { textOf } from './csvText'

test('a file in UTF-8 is read as it is', () => {
  expect(textOf(new TextEncoder().encode('café').buffer as ArrayBuffer)).toBe('café')
})

test('a file from a spreadsheet on Windows keeps its accents', () => {
  expect(textOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9]).buffer)).toBe('café')
})

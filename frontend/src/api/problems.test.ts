import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changeLanguage } from '../shared/language'
import { problemSentence, problemSentences } from './problems'

/** The server's own catalogue: each constant starts a line with its name and its status. */
const catalogue = readFileSync(
  '../backend/src/main/java/nl/buurtdialoog/shared/ProblemType.java',
  'utf8',
)
const codes = [...catalogue.matchAll(/^ {4}([A-Z_]+)\(\s*\d{3},/gm)].map(([, name]) =>
  String(name).toLowerCase().replaceAll('_', '-'),
)

/** What only members meet: the server's own sentence is shown. */
const inTheServersWords = [
  'organisation-not-found',
  'in-use',
  'not-enough-tables',
  'dialogue-has-registrations',
  'last-administrator',
  'already-a-member',
  'programme-full',
  'no-programme-now',
  'advice-sent',
  'advice-under-way',
  'advice-not-read',
  'facts-not-checked',
  'idempotency-in-progress',
  'unsupported-media-type',
  'sign-in-server-away',
]

test('every type of problem of the server has a sentence', () => {
  expect(codes.length).toBeGreaterThan(20)
  expect(
    codes.filter((code) => !(code in problemSentences || inTheServersWords.includes(code))),
  ).toEqual([])
})

test.each(['nl', 'en'] as const)('each sentence is one in %s', (locale) => {
  changeLanguage(locale)
  for (const sentence of Object.values(problemSentences)) {
    expect(sentence()).toMatch(/\w.*\.$/)
  }
})

test('what only members meet is said in the words of the server', () => {
  const problem = { type: '/problems/last-administrator', title: 'Last administrator', status: 409 }
  expect(problemSentence({ ...problem, detail: 'Iemand moet beheerder blijven.' })).toBe(
    'Iemand moet beheerder blijven.',
  )
  expect(problemSentence(problem)).toContain('Er ging iets mis')
})

test('a problem nobody foresaw still says something', () => {
  const problem = { type: 'about:blank', title: 'Bad gateway', status: 502 }
  expect(problemSentence(problem)).toContain('Er ging iets mis')
})

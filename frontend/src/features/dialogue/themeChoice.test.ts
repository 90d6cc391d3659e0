import { expect, test } from 'vitest'
import { choosing } from './themeChoice'

const question = (text: string) => ({ round: 'DREAMS' as const, text })
const themes = [
  { id: 'a', name: 'Erbij horen', description: null, questions: [question('Waar hoor je bij?')] },
  { id: 'b', name: 'Meedoen', description: null, questions: [question('Waar doe je aan mee?')] },
]

test('a theme brings its questions along', () => {
  const chosen = choosing('a', { themeId: '', questions: [] }, themes)
  expect(chosen).toEqual({ themeId: 'a', questions: [question('Waar hoor je bij?')] })
})

test('questions of the theme before make way', () => {
  const chosen = choosing('b', { themeId: 'a', questions: [question('Waar hoor je bij?')] }, themes)
  expect(chosen.questions).toEqual([question('Waar doe je aan mee?')])
})

test('questions in somebody’s own words stay', () => {
  const own = [question('Waar droom je van in onze straat?')]
  expect(choosing('b', { themeId: 'a', questions: own }, themes)).toEqual({ themeId: 'b' })
})

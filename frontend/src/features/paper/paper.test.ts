import { expect, test } from 'vitest'
import { givenDialogue, givenOrganisation } from '../../../test/given'
import { goodToKnow, signUpAddress, titleSize, toldOf } from './invitation'
import { calledAtTable, cardsFor, nameSize } from './nameCards'
import { readPaperSearch, readProgrammeSearch } from './paperSearch'
import { programmePages } from './programmePages'

test('the code on a poster leads to signing up by paper, and says nothing of who scans it', () => {
  const { id } = givenDialogue()
  expect(signUpAddress(givenDialogue())).toBe(
    `http://localhost:3000/dialogen/${id}/aanmelden?via=FLYER`,
  )
})

test('the longer a title, the smaller its letters', () => {
  expect(['Samen eten', 'a'.repeat(50), 'a'.repeat(150)].map(titleSize)).toEqual([
    'large',
    'middle',
    'small',
  ])
})

test('a name stands on a card in one piece', () => {
  expect(['Jo', 'Aleksandra', 'Maria-Magdalena'].map(nameSize)).toEqual([
    'large',
    'middle',
    'small',
  ])
})

test('what was typed without a capital or a stop reads as sentences', () => {
  expect(goodToKnow(givenDialogue({ food: 'een warme maaltijd', childrenWelcome: true }))).toEqual([
    'Gratis.',
    'Een warme maaltijd.',
    'Je kind mag mee.',
    'Je komt zonder trap of drempel binnen.',
    'Er is een toilet voor rolstoelgebruikers.',
  ])
})

test('who has much to tell gets smaller letters, and keeps the telephone number', () => {
  expect(toldOf(givenDialogue())).toBe('little')
  expect(toldOf(givenDialogue({ food: 'soep '.repeat(40) }))).toBe('much')
  const telephoneHours = 'elke dag '.repeat(30)
  expect(
    toldOf(
      givenDialogue({
        food: 'soep '.repeat(40),
        organisation: { ...givenOrganisation, telephoneHours },
      }),
    ),
  ).toBe('very-much')
})

test('at the table somebody is called by the first name, unless they gave another', () => {
  expect(['annie de Boer', 'Mevrouw Jansen', 'dhr. de Wit', 'J. Smit'].map(calledAtTable)).toEqual([
    'Annie',
    'Mevrouw Jansen',
    'Dhr. de Wit',
    'J. Smit',
  ])
})

test('four cards to a sheet, by name, and always two to write on', () => {
  expect(cardsFor([])).toEqual([[null, null, null, null]])
  expect(cardsFor(['Zoë', 'Annie'])).toEqual([['Annie', 'Zoë', null, null]])
  expect(cardsFor(['Zoë', 'Annie', null])).toEqual([
    ['Annie', 'Zoë', null, null],
    [null, null, null, null],
  ])
})

test('every page of a programme says whom to call', () => {
  const rules = programmePages('A3', '030 "1"')
  expect(rules).toContain('size: A3')
  expect(rules).toContain('"Meedoen? Bel 030 \\22 1\\22 "')
})

test('an address that makes no sense shows what most people print', () => {
  expect(readPaperSearch({ soort: 'behang' })).toEqual({ soort: 'affiche' })
  expect(readProgrammeSearch({ buurt: 'x', weken: '3', papier: 'A0' })).toEqual({
    buurt: undefined,
    weken: 2,
    papier: 'A4',
  })
})

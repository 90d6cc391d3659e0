import { expect, test } from 'vitest'
import { calendarLink, embedAddress, embedLine, followAddress } from './addresses'

test('everything is followed at an address without a question in it', () => {
  expect(followAddress('rss', {})).toBe('http://localhost:3000/api/v1/agenda/rss')
})

test('what is chosen stands in the address, and what is not does not', () => {
  expect(followAddress('calendar', { neighbourhoodId: 'a', themeId: undefined })).toBe(
    'http://localhost:3000/api/v1/agenda/calendar?neighbourhoodId=a',
  )
})

test('a calendar program takes the address over by its own kind of link', () => {
  expect(calendarLink('https://x.example/api/v1/agenda/calendar')).toBe(
    'webcal://x.example/api/v1/agenda/calendar',
  )
})

test('the line is one line, with a title for who cannot see it and nothing that breaks out', () => {
  const line = embedLine(
    embedAddress({ organisationId: 'o', themeId: 't' }, 'en'),
    'Agenda "van" wie & wat',
  )

  expect(line).not.toContain('\n')
  expect(line).toContain('/embed/agenda?organisationId=o&amp;themeId=t&amp;language=en"')
  expect(line).toContain('title="Agenda &quot;van&quot; wie &amp; wat"')
  expect(line).toContain('loading="lazy"')
})

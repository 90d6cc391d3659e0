import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenDialogue, givenNeighbourhood } from '../../../test/given'
import { server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

test('who chose a neighbourhood in the agenda follows that one, in a calendar and in a reader', async () => {
  visit(`/agenda/abonneren?buurt=${givenNeighbourhood.id}`)

  const open = await screen.findByRole('link', { name: 'Open in je agenda' })
  expect(open.getAttribute('href')).toBe(
    `webcal://localhost:3000/api/v1/agenda/calendar?neighbourhoodId=${givenNeighbourhood.id}`,
  )
  expect(screen.getByRole('link', { name: 'RSS' }).getAttribute('href')).toContain(
    `/api/v1/agenda/rss?neighbourhoodId=${givenNeighbourhood.id}`,
  )
})

test('who has a site copies one line, and sees what it shows', async () => {
  const user = userEvent.setup()
  visit('/agenda/op-je-site')
  await screen.findByRole('option', { name: new RegExp(givenNeighbourhood.name) })
  await user.selectOptions(screen.getByLabelText('Buurt'), givenNeighbourhood.id)
  await user.selectOptions(screen.getByLabelText('Taal'), 'en')
  await user.click(screen.getByRole('button', { name: 'Kopieer de regel' }))

  const frame = screen.getByTitle('Agenda of the neighbourhood dialogues')
  expect(frame.getAttribute('src')).toContain(
    `/embed/agenda?neighbourhoodId=${givenNeighbourhood.id}&language=en`,
  )
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/^<iframe [^\n]*loading="lazy"[^\n]*><\/iframe>$/)
  expect(copied).toContain('language=en')
})

const turn = {
  name: 'Ravi',
  part: 'FACILITATOR',
  language: 'NL',
  dialogue: givenDialogue(),
  tables: 1,
  coming: 5,
  needs: { hardOfHearing: 0, stepFree: 0, interpreter: 0, diet: 0, childAlong: 0, buddy: 0 },
  team: [],
}

test('who helps makes an address, which is shown once, and stops it again', async () => {
  const user = userEvent.setup()
  let madeAt: string | null = null
  server.use(
    http.get(`${v1}/my-turn`, () => HttpResponse.json(turn)),
    http.get(`${v1}/my-turn/calendar`, () => HttpResponse.json({ madeAt, address: null })),
    http.post(`${v1}/my-turn/calendar`, () => {
      madeAt = '2026-11-20T10:00:00Z'
      return HttpResponse.json({ madeAt, address: 'https://x.example/api/v1/my-calendar?key=abc' })
    }),
    http.delete(`${v1}/my-turn/calendar`, () => {
      madeAt = null
      return HttpResponse.json({ madeAt, address: null })
    }),
  )
  visit('/mijn-beurt#sleutel')

  await user.click(await screen.findByRole('button', { name: 'Maak een adres voor mijn agenda' }))
  const part = screen.getByRole('region', { name: 'Zet in mijn agenda' })
  expect(
    await within(part).findByText('https://x.example/api/v1/my-calendar?key=abc'),
  ).toBeDefined()
  expect(within(part).getByRole('link', { name: 'Open in je agenda' }).getAttribute('href')).toBe(
    'webcal://x.example/api/v1/my-calendar?key=abc',
  )

  await user.click(await within(part).findByRole('button', { name: 'Stop met deze agenda' }))
  expect(await within(part).findByText(/Je agenda is gestopt/)).toBeDefined()
  expect(within(part).queryByText(/key=abc/)).toBeNull()
})

test('a calendar that is there already shows no address, only since when', async () => {
  server.use(
    http.get(`${v1}/my-turn`, () => HttpResponse.json(turn)),
    http.get(`${v1}/my-turn/calendar`, () =>
      HttpResponse.json({ madeAt: '2026-11-20T10:00:00Z', address: null }),
    ),
  )
  visit('/mijn-beurt#sleutel')

  expect(await screen.findByText(/Je hebt een adres gemaakt op .*20 november/)).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Open in je agenda' })).toBeNull()
})

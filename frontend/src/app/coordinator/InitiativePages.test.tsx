import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { id, inDays } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const soup: Schemas['Initiative'] = {
  id: id(9),
  name: 'Soep op straat',
  place: 'Lombok',
  region: 'Utrecht',
  activities: 'Elke week samen eten',
  sinceYear: 2024,
  volunteers: 'FROM_6_TO_15',
  participants: 'OVER_50',
}

const givenDetails = (
  part: Partial<Schemas['InitiativeDetails']> = {},
): Schemas['InitiativeDetails'] => ({
  id: soup.id,
  initiative: soup,
  contacts: [],
  origins: [],
  ...part,
})

const sanne: Schemas['InitiativeContact'] = {
  turn: 'FIRST',
  name: 'Sanne',
  contact: { kind: 'MOBILE', value: '+31612345678' },
  language: 'NL',
  consentVersion: '2026-11',
  consentVia: 'PHONE',
  consentedAt: inDays(-3),
}

const shown = (details: Schemas['InitiativeDetails']) =>
  http.get(`${v1}/initiatives/${soup.id}`, () =>
    HttpResponse.json(details, { headers: { ETag: '"v1"' } }),
  )

beforeEach(() => {
  asCoordinator()
  server.use(
    http.get(`${v1}/advice-programmes`, () => list([])),
    http.get(`${v1}/actions`, () => list([])),
    http.get(`${v1}/initiative-consent-texts`, () =>
      list([{ version: '2026-11', language: 'NL', text: 'Jullie mogen mijn naam bewaren.' }]),
    ),
    shown(givenDetails()),
  )
})

test('an empty list says how an initiative comes there', async () => {
  server.use(http.get(`${v1}/initiatives`, () => list([])))
  visit('/coordinator/initiatieven')
  expect(await screen.findByText('Er zijn nog geen initiatieven')).toBeDefined()
})

test('the list asks for the words and the region of the address', async () => {
  const asked: string[] = []
  server.use(
    http.get(`${v1}/initiatives`, ({ request }) => {
      asked.push(new URL(request.url).search)
      return list([soup])
    }),
  )
  const page = visit('/coordinator/initiatieven?zoek=soep')
  expect(await screen.findByRole('link', { name: 'Soep op straat' })).toBeDefined()
  await userEvent.selectOptions(screen.getByLabelText('Regio'), 'Zeeland')
  expect(await screen.findByRole('link', { name: 'Soep op straat' })).toBeDefined()
  expect(asked).toEqual(['?q=soep', '?q=soep&region=Zeeland'])
  expect(page.address()).toContain('regio=Zeeland')
})

test('a new initiative is written down without naming anybody', async () => {
  let sent: unknown
  server.use(
    http.post(`${v1}/initiatives`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(givenDetails(), { status: 201 })
    }),
  )
  visit('/coordinator/initiatieven?nieuw=true')
  await userEvent.type(await screen.findByLabelText('Naam van het initiatief'), 'Soep op straat')
  await userEvent.type(screen.getByLabelText('Plaats'), 'Lombok')
  await userEvent.type(screen.getByLabelText('Regio'), 'Utrecht')
  await userEvent.type(screen.getByLabelText('Wat doen jullie samen?'), 'Elke week samen eten')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Soep op straat' })).toBeDefined()
  expect(sent).toEqual({
    name: 'Soep op straat',
    place: 'Lombok',
    region: 'Utrecht',
    activities: 'Elke week samen eten',
    sinceYear: null,
    volunteers: 'UP_TO_5',
    participants: 'FROM_6_TO_15',
  })
})

test('nobody is written down as a contact who did not say yes themselves', async () => {
  let sent: unknown
  server.use(
    http.put(`${v1}/initiatives/${soup.id}/contacts/SECOND`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(givenDetails())
    }),
  )
  visit(`/coordinator/initiatieven/${soup.id}`)
  await userEvent.click(
    await screen.findByRole('button', { name: /^Contact opschrijven.*Tweede contact/ }),
  )
  await userEvent.type(screen.getByLabelText('Naam'), 'Ali')
  await userEvent.type(screen.getByLabelText('Adres of nummer'), 'ali@voorbeeld.nl')
  const save = screen.getByRole('button', { name: 'Opslaan' })
  await userEvent.click(save)
  expect(screen.getAllByText(/als deze persoon zelf ja heeft gezegd/)).not.toHaveLength(0)
  expect(sent).toBeUndefined()

  await userEvent.click(await screen.findByLabelText(/Jullie mogen mijn naam bewaren/))
  await userEvent.selectOptions(screen.getByLabelText('Hoe zei deze persoon ja?'), 'PAPER')
  await userEvent.click(save)
  expect(await screen.findAllByText('Nog niemand.')).toHaveLength(2)
  expect(sent).toEqual({
    contact: {
      name: 'Ali',
      contact: { kind: 'EMAIL', value: 'ali@voorbeeld.nl' },
      language: 'NL',
      consentVersion: '2026-11',
    },
    consentVia: 'PAPER',
  })
})

test('a contact who asks it is forgotten, after what that means was said', async () => {
  let forgotten = false
  server.use(
    shown(givenDetails({ contacts: [sanne] })),
    http.delete(`${v1}/initiatives/${soup.id}/contacts/FIRST`, () => {
      forgotten = true
      server.use(shown(givenDetails()))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  visit(`/coordinator/initiatieven/${soup.id}`)
  expect(await screen.findByText(/Zei zelf ja op .*, aan de telefoon/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: /^Vergeten.*Sanne/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText(/De link van deze persoon werkt dan niet meer/)).toBeDefined()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Vergeten' }))
  expect(await screen.findAllByText('Nog niemand.')).toHaveLength(2)
  expect(forgotten).toBe(true)
})

test('an action that it came from is found by its title', async () => {
  let sent: unknown
  server.use(
    http.get(`${v1}/actions`, () =>
      list([{ id: id(31), title: 'Samen koffie', agreedAt: inDays(-40) }]),
    ),
    http.post(`${v1}/initiatives/${soup.id}/origins`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(givenDetails())
    }),
  )
  visit(`/coordinator/initiatieven/${soup.id}`)
  await userEvent.type(
    await screen.findByRole('combobox', { name: 'Dialoog of actie toevoegen' }),
    'koffie',
  )
  await userEvent.click(await screen.findByRole('option', { name: /Samen koffie/ }))
  await expect.poll(() => sent).toEqual({ dialogueId: null, actionId: id(31) })
})

test('one that was advised stays, and the page says why', async () => {
  server.use(http.delete(`${v1}/initiatives/${soup.id}`, () => problem(409, 'in-use')))
  visit(`/coordinator/initiatieven/${soup.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Verwijderen' }))
  const dialog = screen.getByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Verwijderen' }))
  expect(await within(dialog).findByText(/Dit initiatief kreeg advies/)).toBeDefined()
})

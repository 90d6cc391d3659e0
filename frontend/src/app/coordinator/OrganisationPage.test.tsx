import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { givenOrganisation, id } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

beforeEach(() => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  server.use(
    http.get(`${v1}/organisations/${id(161)}`, () =>
      HttpResponse.json({ ...givenOrganisation, id: id(161) }, { headers: { ETag: '"v3"' } }),
    ),
  )
})

test('an administrator changes only the telephone, in the version that was read', async () => {
  let sent: unknown
  server.use(
    http.patch(`${v1}/organisations/${id(161)}`, async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() }
      return HttpResponse.json(givenOrganisation, { headers: { ETag: '"v4"' } })
    }),
  )
  visit('/coordinator/organisatie')
  await userEvent.click(await screen.findByRole('button', { name: 'Gegevens wijzigen' }))
  const telephone = screen.getByLabelText(/^Telefoonnummer/)
  await userEvent.clear(telephone)
  await userEvent.type(telephone, '030 765 43 21')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))

  expect(await screen.findByText(/De gegevens zijn bewaard/)).toBeDefined()
  expect(sent).toEqual({ version: '"v3"', body: { telephone: '030 765 43 21' } })
})

test('a name that is taken is said so, and what was typed stays', async () => {
  server.use(http.post(`${v1}/organisations`, () => problem(409, 'already-exists')))
  visit('/coordinator/organisatie')
  await userEvent.click(await screen.findByRole('button', { name: 'Organisatie maken' }))
  await userEvent.type(screen.getByLabelText('Naam van de organisatie'), 'Buurtdialoog Zuilen')
  await userEvent.type(screen.getByLabelText(/^Telefoonnummer/), '030 123 45 67')
  await userEvent.type(screen.getByLabelText(/Wanneer neemt/), 'elke werkdag')
  await userEvent.type(screen.getByLabelText('E-mailadres'), 'info@zuilen.example')
  await userEvent.click(screen.getByRole('button', { name: 'Organisatie maken' }))

  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Naam van de organisatie').value).toBe(
    'Buurtdialoog Zuilen',
  )
})

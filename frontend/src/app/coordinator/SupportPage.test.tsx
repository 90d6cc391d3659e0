import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id, inDays } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type SupportRequest = components['schemas']['SupportRequest']

const given = (part: Partial<SupportRequest> = {}): SupportRequest => ({
  id: id(31),
  organisation: { id: id(161), name: 'Buurtdialoog Utrecht' },
  askedBy: 'Daan Visser',
  email: 'daan@hulp.example',
  reason: 'De tafels kloppen niet',
  status: 'ASKED',
  askedAt: inDays(0),
  endsAt: null,
  ...part,
})

const asked = (...requests: SupportRequest[]) =>
  server.use(http.get(`${v1}/support-requests`, () => list(requests)))

const asSupporter = (memberships: components['schemas']['OwnMembership'][] = []) =>
  server.use(
    http.get(`${v1}/me`, () =>
      HttpResponse.json({ name: 'Daan', email: null, supporter: true, memberships }),
    ),
  )

test('an administrator reads why, says yes, and can stop it', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  asked(given())
  server.use(
    http.post(`${v1}/support-requests/:id/grant`, () => {
      const granted = given({ status: 'GRANTED', endsAt: inDays(0.04) })
      asked(granted)
      return HttpResponse.json(granted)
    }),
  )
  visit('/coordinator/meekijken')

  expect(await screen.findByText('De tafels kloppen niet')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Ja, een uur meekijken' }))

  expect(await screen.findByText('Daan Visser kan een uur meekijken.')).toBeDefined()
  expect(await screen.findByRole('button', { name: 'Stop nu met meekijken' })).toBeDefined()
})

test('an answer that came too late is said so', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  asked(given())
  server.use(http.post(`${v1}/support-requests/:id/refusal`, () => problem(409, 'wrong-status')))
  visit('/coordinator/meekijken')
  await userEvent.click(await screen.findByRole('button', { name: 'Nee' }))

  expect(await screen.findByRole('alert')).toBeDefined()
})

test('without a question the page says how it goes', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  asked()
  visit('/coordinator/meekijken')

  expect(await screen.findByText('Niemand heeft gevraagd om mee te kijken.')).toBeDefined()
})

test('who works for support asks an organisation, with a reason', async () => {
  asSupporter()
  let body: unknown
  server.use(
    http.get(`${v1}/my-support-requests`, () => list([given({ status: 'REFUSED' })])),
    http.post(`${v1}/my-support-requests`, async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(given(), { status: 201 })
    }),
  )
  visit('/coordinator')

  expect(await screen.findByText('gezegd: nee')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Vraag het' }))
  expect(body).toBeUndefined()
  const organisation = await screen.findByRole('combobox')
  await screen.findAllByRole('option')
  await userEvent.selectOptions(organisation, screen.getAllByRole('option')[1] as HTMLElement)
  await userEvent.type(screen.getByLabelText(/Waarom/), 'De tafels')
  await userEvent.click(screen.getByRole('button', { name: 'Vraag het' }))

  await expect.poll(() => body).toMatchObject({ reason: 'De tafels' })
})

test('who looks along always sees until when', async () => {
  asSupporter([{ ...givenMembership(), looksAlongUntil: '2030-11-28T14:32:00Z' }])
  visit('/coordinator/mijn-account')

  expect(await screen.findByText(/Je kijkt mee als helpdesk tot 15:32/)).toBeDefined()
})

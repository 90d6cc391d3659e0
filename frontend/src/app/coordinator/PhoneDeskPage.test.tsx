import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { givenSummary, id, inDays } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const riet: Schemas['Participant'] = {
  id: id(9001),
  name: 'Riet de Vries',
  contact: { kind: 'LANDLINE', value: '+31302312345' },
  language: 'NL',
  lastRegisteredAt: inDays(-60),
}

const givenCall = (part: Partial<Schemas['Call']> = {}): Schemas['Call'] => ({
  id: id(7001),
  template: 'SEAT_OFFERED',
  status: 'QUEUED',
  about: id(1),
  dialogueId: id(1001),
  dialogueTitle: 'Erbij horen in Zuilen',
  startsAt: inDays(7),
  name: 'Riet de Vries',
  contactKind: 'LANDLINE',
  number: '+31302312345',
  words: ['Dag, je spreekt met de Buurtdialoog.', 'Er is een plaats voor je vrij.'],
  attempts: 0,
  callBackAt: null,
  createdAt: inDays(-1),
  ...part,
})

const givenRegistration = (
  part: Partial<Schemas['RegistrationSummary']> = {},
): Schemas['RegistrationSummary'] => ({
  id: id(1),
  code: 'K7P-4QX',
  status: 'CONFIRMED',
  people: [{ id: id(11), name: 'Riet de Vries', cancelled: false, firstTime: null, needs: null }],
  together: true,
  waitingNumber: null,
  offerExpiresAt: null,
  askedAt: null,
  contact: riet.contact,
  via: 'PHONE',
  language: 'NL',
  registeredAt: inDays(0),
  cancelledAt: null,
  ...part,
})

function atTheDesk() {
  asCoordinator([givenMembership(['PHONE_DESK'])])
  server.use(
    http.get(`${v1}/dialogues`, () => list([givenSummary()])),
    http.post(`${v1}/participant-searches`, () => list([riet])),
    http.get(`${v1}/participants/:id/standing-registrations`, () => list([])),
    http.get(`${v1}/participants/:id/registrations`, () => list([])),
  )
}

test('somebody is signed up by the keyboard alone', async () => {
  atTheDesk()
  let sent: Schemas['NewRegistration'] | undefined
  server.use(
    http.post(`${v1}/participant-searches`, () => list([])),
    http.post(`${v1}/dialogues/:id/desk-registrations`, async ({ request }) => {
      sent = (await request.json()) as Schemas['NewRegistration']
      return HttpResponse.json(givenRegistration(), { status: 201 })
    }),
  )
  visit('/coordinator/telefoon')
  const caller = await screen.findByRole('combobox', { name: 'Wie is het?' })
  await waitFor(() => expect(document.activeElement).toBe(caller))

  await userEvent.keyboard('Riet de Vries')
  await screen.findByRole('option', { name: 'Iemand nieuw: Riet de Vries' })
  await userEvent.keyboard('{Enter}')
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Welke dialoog?' })),
  )
  await userEvent.keyboard('zu')
  await screen.findByRole('option', { name: /Erbij horen in Zuilen/ })
  await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}0302312345{Tab} {Tab}{Tab}{Tab}{Tab} ')
  const consent = await screen.findByRole('checkbox', { name: /Goed: TAKING_PART/ })
  consent.focus()
  await userEvent.keyboard(' ')
  await userEvent.click(screen.getByRole('checkbox', { name: /Goed: PRACTICAL_NEEDS/ }))
  await userEvent.keyboard('{Tab}{Tab}{Enter}')

  expect(
    await screen.findByRole('heading', { name: 'Riet de Vries heeft een plaats' }),
  ).toBeTruthy()
  expect(screen.getByText(/De code is K7P-4QX/)).toBeTruthy()
  expect(sent?.people.map(({ name }) => name)).toEqual(['Riet de Vries', null])
  expect(sent?.people[0]?.needs?.hardOfHearing).toBe(true)
  expect(sent?.contact).toEqual({ kind: 'LANDLINE', value: '0302312345' })
  expect(sent?.via).toBe('PHONE')
  expect(sent?.consents.map(({ purpose }) => purpose)).toEqual(['TAKING_PART', 'PRACTICAL_NEEDS'])
})

test('somebody we know brings name and number along, and their history', async () => {
  atTheDesk()
  server.use(
    http.get(`${v1}/participants/:id/standing-registrations`, () => list([])),
    http.get(`${v1}/participants/:id/registrations`, () =>
      list([
        {
          registration: givenRegistration(),
          dialogue: {
            id: id(1001),
            title: 'Erbij horen in Zuilen',
            startsAt: inDays(7),
            endsAt: inDays(7.1),
            venueName: 'Zuilenvilla',
            status: 'PUBLISHED',
          },
        },
      ]),
    ),
    http.post(`${v1}/registrations/:id/cancellation`, () =>
      HttpResponse.json(givenRegistration({ status: 'CANCELLED', cancelledAt: inDays(0) })),
    ),
  )
  visit('/coordinator/telefoon')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Wie is het?' }), 'riet')
  await userEvent.click(await screen.findByRole('option', { name: /Riet de Vries/ }))

  expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'Riet de Vries')
  expect(screen.getByLabelText('Telefoonnummer')).toHaveProperty('value', '+31302312345')
  await userEvent.click(
    await screen.findByRole('button', { name: 'Afmelden: Erbij horen in Zuilen' }),
  )
  expect(await screen.findByText(/Afgemeld voor Erbij horen in Zuilen/)).toBeTruthy()
})

test('what is missing is said before anything is sent', async () => {
  atTheDesk()
  visit('/coordinator/telefoon')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Wie is het?' }), 'Bo')
  await userEvent.click(await screen.findByRole('option', { name: 'Iemand nieuw: Bo' }))
  await userEvent.click(screen.getByRole('button', { name: 'Aanmelden' }))

  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText(/Kies een dialoog uit de lijst/)).toBeTruthy()
  expect(within(alert).getByText(/Zonder ja mogen we dit niet bewaren/)).toBeTruthy()
})

test('who accepts an offer on the telephone was reached too', async () => {
  atTheDesk()
  const done: string[] = []
  let waiting = [givenCall()]
  server.use(
    http.get(`${v1}/calls`, () => list(waiting)),
    http.post(`${v1}/registrations/:id/acceptance`, () => {
      done.push('accepted')
      return HttpResponse.json(givenRegistration())
    }),
    http.post(`${v1}/calls/:id/attempts`, async ({ request }) => {
      done.push(((await request.json()) as Schemas['NewCallAttempt']).result)
      waiting = []
      return HttpResponse.json(givenCall({ status: 'SENT' }))
    }),
  )
  visit('/coordinator/telefoon')
  expect(await screen.findByRole('link', { name: '030 231 23 45' })).toHaveProperty(
    'href',
    'tel:+31302312345',
  )
  expect(screen.getByText('Er is een plaats voor je vrij.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ja, die komt' }))

  expect(await screen.findByText('Er is nu niemand om te bellen.')).toBeTruthy()
  expect(done).toEqual(['accepted', 'REACHED'])
})

test('an offer that is over is said, and the call stays', async () => {
  atTheDesk()
  server.use(
    http.get(`${v1}/calls`, () => list([givenCall()])),
    http.post(`${v1}/registrations/:id/acceptance`, () => problem(409, 'offer-over')),
  )
  visit('/coordinator/telefoon')
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, die komt' }))

  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Riet de Vries' })).toBeTruthy()
})

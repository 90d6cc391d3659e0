import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator, givenPlan, planAnswer } from '../../../test/coordinator'
import { givenGuest, givenPerson, id } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const address = `/coordinator/dialogen/${id(1001)}/aanmeldingen`

const party = givenGuest({
  id: 'party',
  people: [givenPerson('Ria'), givenPerson('Jan', { firstTime: true })],
})
const offered = givenGuest({
  id: 'offered',
  people: [givenPerson('Mo')],
  status: 'OFFERED',
  offerExpiresAt: '2030-11-28T11:00:00Z',
})
const waiting = givenGuest({
  id: 'waiting',
  people: [givenPerson('Yara')],
  status: 'WAITING',
  waitingNumber: 2,
})
const cancelled = givenGuest({ id: 'gone', people: [givenPerson('Els')], status: 'CANCELLED' })

/** A list with somebody in each state, and what was asked of the desk. */
function deskWithEverybody() {
  const asked: string[] = []
  const change: Parameters<typeof http.post>[1] = ({ request }) => {
    asked.push(`${request.method} ${new URL(request.url).pathname.split('/registrations/')[1]}`)
    return HttpResponse.json(party)
  }
  server.use(
    http.get(`${v1}/dialogue-plans/:id`, () => planAnswer(givenPlan({ status: 'PUBLISHED' }))),
    http.get(`${v1}/dialogues/:id/registrations`, () => list([waiting, cancelled, offered, party])),
    http.get(`${v1}/dialogues/:id/seat-holds`, () =>
      list([
        {
          id: 'hold',
          seats: 2,
          heldFor: 'De buren van Fatima',
          expiresAt: '2030-11-28T11:00:00Z',
          byLink: true,
          heldAt: '2030-11-01T11:00:00Z',
        },
      ]),
    ),
    http.post(`${v1}/registrations/*`, change),
    http.delete(`${v1}/registrations/*`, change),
  )
  return asked
}

beforeEach(() => asCoordinator())

test('the list tells who comes, who must answer and until when, and who waits with what number', async () => {
  deskWithEverybody()
  visit(address)
  await screen.findByRole('heading', { name: 'Komen (2)' })
  const heads = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(heads).toEqual([
    'Vrijgehouden plaatsen',
    'Komen (2)',
    'Wachten op hun antwoord (1)',
    'Op de wachtlijst (1)',
    'Afgemeld (1)',
  ])
  expect(screen.getByText(/^tot donderdag 28 november 2030, 12:00/i)).toBeDefined()
  expect(screen.getByText(/2 plaatsen, tot donderdag 28 november 2030, 12:00/)).toBeDefined()
  expect(screen.getByText('Wacht, nummer 2')).toBeDefined()
  expect(screen.getByText('2 aangemeld')).toBeDefined()
  expect(screen.getByText('1 op de wachtlijst')).toBeDefined()
})

test('who calls to say yes has the seat with one press', async () => {
  const asked = deskWithEverybody()
  visit(address)
  await userEvent.click(await screen.findByRole('button', { name: 'Mo zegt ja' }))
  expect(await screen.findByText('Mo komt.')).toBeDefined()
  expect(asked).toEqual(['POST offered/acceptance'])
})

test.each([
  ['Mo laat deze plaats voorbijgaan', 'Laat voorbijgaan', 'POST offered/refusal'],
  ['Yara afmelden', 'Afmelden', 'POST waiting/cancellation'],
  ['Jan komt niet', 'Afmelden', 'POST party/people/person-Jan/cancellation'],
])('"%s" is asked once more', async (button, confirm, request) => {
  const asked = deskWithEverybody()
  visit(address)
  await userEvent.click(await screen.findByRole('button', { name: button }))
  expect(asked).toEqual([])
  const dialog = within(await screen.findByRole('dialog', { name: button }))
  await userEvent.click(dialog.getByRole('button', { name: confirm }))
  await waitFor(() => expect(asked).toEqual([request]))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a cancellation is taken back for who calls again', async () => {
  const asked = deskWithEverybody()
  visit(address)
  await userEvent.click(await screen.findByRole('button', { name: 'Els komt toch wel' }))
  expect(await screen.findByText('Els staat weer op de lijst.')).toBeDefined()
  expect(asked).toEqual(['DELETE gone/cancellation'])
})

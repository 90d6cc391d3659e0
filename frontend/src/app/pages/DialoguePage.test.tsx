import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenDialogue, givenSummary, id, inDays } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const address = `/dialogen/${id(1001)}`

const give = (part: Parameters<typeof givenDialogue>[0]) =>
  server.use(
    http.get(`${v1}/dialogues/:id`, () => HttpResponse.json(givenDialogue(part))),
    http.get(`${v1}/dialogues/:id/alternatives`, () =>
      list([givenSummary({ id: id(1002), title: 'Ook gezellig' })]),
    ),
  )

test('a dialogue with seats invites to sign up and names who welcomes you', async () => {
  visit(address)
  expect(await screen.findByRole('link', { name: 'Ik doe mee' })).toBeDefined()
  expect(screen.getByText('Mieke staat klaar om je welkom te heten.')).toBeDefined()
  expect(document.title).toBe('Erbij horen in Zuilen · Buurtdialoog')
})

test('a full dialogue tells how many wait, takes who wants to wait, and shows what else is near', async () => {
  give({ seatsLeft: 0, waiting: 3 })
  visit(address)
  expect(await screen.findByText('Deze dialoog is vol')).toBeDefined()
  expect(screen.getByText(/Er wachten nu 3 anderen/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Op de wachtlijst' })).toBeDefined()
  expect(await screen.findByRole('link', { name: 'Ook gezellig' })).toBeDefined()
  expect(screen.queryByRole('link', { name: /Ik doe mee/ })).toBeNull()
})

test('a full dialogue that takes nobody any more says to call', async () => {
  give({ seatsLeft: 0, registrationOpen: false })
  visit(address)
  expect(await screen.findByText(/Aanmelden kan niet meer via de site/)).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Op de wachtlijst' })).toBeNull()
})

test('a cancelled dialogue tells why and shows what else is near', async () => {
  give({ status: 'CANCELLED', cancellationReason: 'De begeleider is ziek.' })
  visit(address)
  expect(await screen.findByText('De begeleider is ziek.')).toBeDefined()
  expect(await screen.findByRole('link', { name: 'Ook gezellig' })).toBeDefined()
})

test('a dialogue that is over does not invite', async () => {
  give({ startsAt: inDays(-1), endsAt: inDays(-0.9) })
  visit(address)
  expect(await screen.findByText('Deze dialoog is geweest')).toBeDefined()
  expect(screen.queryByRole('link', { name: /Ik doe mee|Zet in je agenda/ })).toBeNull()
})

test('a dialogue that does not exist shows the ways on', async () => {
  server.use(http.get(`${v1}/dialogues/:id`, () => problem(404, 'not-found')))
  visit(address)
  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Bekijk alle dialogen' })).toBeDefined()
})

test('the page speaks English at once', async () => {
  visit(address)
  await screen.findByRole('link', { name: 'Ik doe mee' })
  await userEvent.click(screen.getByRole('button', { name: /English/ }))
  expect(screen.getByRole('link', { name: 'Count me in' })).toBeDefined()
  expect(document.documentElement.lang).toBe('en')
})

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import {
  givenDialogue,
  givenGuest,
  givenNeighbourhood,
  givenPerson,
  givenSummary,
  id,
} from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const address = `/coordinator/dialogen/${id(1001)}/drukwerk`

test('a poster has the number in large type, and a strip of it for who calls from home', async () => {
  asCoordinator()
  visit(address)

  expect(await screen.findByText('Schuif je aan?')).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Erbij horen in Zuilen' })).toBeDefined()
  expect(screen.getByRole('img', { name: 'Code die naar de aanmelding leidt' })).toBeDefined()
  const numbers = screen.getAllByText('030 123 45 67')
  expect(numbers[0]?.className).toBe('paper-telephone')
  expect(numbers.length).toBe(1 + 9)
})

test('nobody is invited to a draft, or to what is called off', async () => {
  asCoordinator()
  server.use(http.get(`${v1}/dialogues/:id`, () => problem(404, 'not-found')))
  visit(address)
  expect(await screen.findByText(/staat nog niet in de agenda/)).toBeDefined()
  expect(screen.queryByText('Schuif je aan?')).toBeNull()
})

test('what is called off has no poster', async () => {
  asCoordinator()
  server.use(
    http.get(`${v1}/dialogues/:id`, () =>
      Response.json(givenDialogue({ status: 'CANCELLED', cancellationReason: 'Te weinig mensen' })),
    ),
  )
  visit(`${address}?soort=flyer`)
  expect(await screen.findByText(/gaat niet door/)).toBeDefined()
})

test('name cards are for who has a seat, by first name', async () => {
  asCoordinator()
  server.use(
    http.get(`${v1}/dialogues/:id/registrations`, () =>
      list([
        givenGuest({
          people: [givenPerson('Ria de Boer'), { ...givenPerson('Ahmed Aydin'), cancelled: true }],
        }),
        givenGuest({ people: [givenPerson('Wim Wacht')], status: 'WAITING', waitingNumber: 1 }),
      ]),
    ),
  )
  visit(address)
  await userEvent.click(await screen.findByRole('link', { name: 'Naamkaartjes' }))

  expect((await screen.findAllByText('Ria')).length).toBe(2)
  expect(screen.queryByText(/Boer|Ahmed|Wim/)).toBeNull()
})

test('every table has its card with what is asked there', async () => {
  asCoordinator()
  visit(`${address}?soort=tafelkaarten`)
  expect(await screen.findByText('Tafel 2: hier praten we over')).toBeDefined()
  expect(screen.getAllByText('Wie ben je?').length).toBe(2)
})

test('a programme of a neighbourhood asks for its days only, and tells what is called off', async () => {
  asCoordinator()
  const asked: URLSearchParams[] = []
  server.use(
    http.get(`${v1}/dialogues`, ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return list([givenSummary(), givenSummary({ id: id(1002), status: 'CANCELLED' })])
    }),
  )
  visit(`/coordinator/weekprogramma?buurt=${givenNeighbourhood.id}`)

  const paper = await screen.findByRole('article')
  expect(within(paper).getByText('Buurtdialogen in Zuilen')).toBeDefined()
  expect(within(paper).getByText('Gaat niet door')).toBeDefined()
  expect(asked.at(-1)?.get('neighbourhoodId')).toBe(givenNeighbourhood.id)
  await userEvent.selectOptions(screen.getByLabelText('Hoe ver vooruit?'), 'Een week')
  await expect.poll(() => days(asked.at(-1))).toBe(6)
})

const days = (search?: URLSearchParams) =>
  (Date.parse(search?.get('until') ?? '') - Date.parse(search?.get('from') ?? '')) / 86_400_000

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenBoard, givenCard, givenProgramme } from '../../../test/board'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

function board(cards = [givenCard(1)]) {
  server.use(
    http.get(`${v1}/advice-programmes`, () => list([givenProgramme])),
    http.get(`${v1}/advice-programmes/:id/board`, () => HttpResponse.json(givenBoard(cards))),
  )
}

const column = (name: RegExp) => screen.findByRole('region', { name })
const card = (name: RegExp) => screen.findByRole('link', { name })

test('a card says where it is, how long, and what is done next; empty places are seen', async () => {
  asCoordinator()
  board([
    givenCard(1, { initiative: 'De Buurttuin', goals: ['NETWORK'] }),
    givenCard(2, { step: 'CLOSED', next: null, dueOn: null }),
    givenCard(3, { step: 'NOT_REACHED', next: null, dueOn: null }),
  ])
  visit('/coordinator/adviesbord')

  const garden = within(await column(/^Gesprek \(1\)/))
  const link = garden.getByRole('link', { name: /De Buurttuin/ })
  expect(link.textContent).toMatch(/Lunetten, Utrecht.*Noor.*Netwerk.*12 dagen.*Gesprek afspreken/)
  expect(link.getAttribute('href')).toContain('/coordinator/adviestrajecten/')
  expect(await column(/Nog 37 plaatsen vrij/)).toBeTruthy()
  expect(screen.getByText('1 van 40 afgerond')).toBeTruthy()
  expect(screen.getByText('1 niet bereikt')).toBeTruthy()
})

test('a step without anybody stands there, one that is no part of the way does not', async () => {
  asCoordinator()
  board([])
  visit('/coordinator/adviesbord')

  expect(await column(/^Lessen \(0\)/)).toBeTruthy()
  expect(screen.queryByRole('region', { name: /^Gestopt/ })).toBeNull()
})

test('what is chosen stands in the address, and narrows the cards', async () => {
  asCoordinator()
  board([
    givenCard(1, { region: 'utrecht', overdue: true }),
    givenCard(2, { region: 'Utrecht' }),
    givenCard(3, { region: 'Drenthe' }),
  ])
  const { address } = visit('/coordinator/adviesbord')

  const regions = await screen.findByLabelText('Regio')
  expect(within(regions).getAllByRole('option')).toHaveLength(3)
  await userEvent.selectOptions(regions, 'utrecht')
  expect(await screen.findByText('2 van de 3 kaarten')).toBeTruthy()
  await userEvent.click(screen.getByLabelText('Alleen te laat'))

  expect(await screen.findByText('1 van de 3 kaarten')).toBeTruthy()
  expect(address()).toBe('/coordinator/adviesbord?regio=utrecht&telaat=true')

  await userEvent.click(screen.getByRole('button', { name: 'Toon alles' }))
  expect(screen.queryByText(/van de 3 kaarten/)).toBeNull()
})

test('the arrows go from card to card, and the tab key stops once in a column', async () => {
  asCoordinator()
  board([
    givenCard(1, { step: 'CONVERSATION' }),
    givenCard(2, { step: 'CONVERSATION' }),
    givenCard(3, { step: 'CALL' }),
  ])
  visit('/coordinator/adviesbord')

  ;(await card(/Initiatief 1/)).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(await card(/Initiatief 2/))
  await userEvent.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(await card(/Initiatief 3/))
  await userEvent.keyboard('{ArrowLeft}{End}')
  expect(document.activeElement).toBe(await card(/Initiatief 2/))
  await userEvent.keyboard('{Home}{ArrowUp}')
  expect(document.activeElement).toBe(await card(/Initiatief 1/))
  expect((await card(/Initiatief 2/)).tabIndex).toBe(-1)
  expect((await card(/Initiatief 3/)).tabIndex).toBe(0)
})

test('hundreds on a step begin with twenty', async () => {
  asCoordinator()
  board(Array.from({ length: 45 }, (_, number) => givenCard(number)))
  visit('/coordinator/adviesbord')

  const conversations = within(await column(/^Gesprek \(45\)/))
  expect(conversations.getAllByRole('link')).toHaveLength(20)
  await userEvent.click(conversations.getByRole('button', { name: 'Toon alle 45' }))
  expect(conversations.getAllByRole('link')).toHaveLength(45)
})

test('an adviser sees every card and opens their own', async () => {
  asCoordinator([givenMembership(['ADVISER'])])
  board([givenCard(1, { opens: false }), givenCard(2)])
  visit('/coordinator/adviesbord')

  expect(await card(/Initiatief 2/)).toBeTruthy()
  expect(screen.getByText('Initiatief 1')).toBeTruthy()
  expect(screen.queryByRole('link', { name: /Initiatief 1/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Voortgang en verslag' })).toBeNull()
})

test('an organisation without a programme is told how to begin', async () => {
  asCoordinator()
  server.use(http.get(`${v1}/advice-programmes`, () => list([])))
  visit('/coordinator/adviesbord')

  expect(await screen.findByText('Er is nog geen adviesprogramma')).toBeTruthy()
})

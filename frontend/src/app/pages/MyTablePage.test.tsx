import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenDialogue } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type MyTable = components['schemas']['MyTable']

const givenTable = (part: Partial<MyTable> = {}): MyTable => ({
  name: 'Samira',
  whereabouts: 'Amsterdamsestraatweg',
  language: 'NL',
  status: 'ACCEPTED',
  refusal: null,
  dialogue: givenDialogue(),
  tables: 1,
  coming: 4,
  held: null,
  mostSeats: 4,
  canHold: true,
  guests: [],
  ...part,
})

const withTable = (part?: Partial<MyTable>) =>
  server.use(http.get(`${v1}/my-table`, () => HttpResponse.json(givenTable(part))))

test('seats are held from the link alone, and the page says until when', async () => {
  withTable()
  let held: unknown
  server.use(
    http.post(`${v1}/my-table/hold`, async ({ request }) => {
      held = { ...((await request.json()) as object), token: request.headers.get('Table-Token') }
      withTable({ held: { seats: 2, expiresAt: givenDialogue().startsAt } })
      return HttpResponse.json({ seats: 2, expiresAt: givenDialogue().startsAt }, { status: 201 })
    }),
  )
  visit('/mijn-tafel#sleutel')
  await userEvent.selectOptions(await screen.findByLabelText('Hoeveel plaatsen?'), '2')
  await userEvent.click(screen.getByRole('button', { name: 'Houd vrij' }))

  expect(await screen.findByRole('button', { name: 'Geef vrij' })).toBeDefined()
  expect(held).toEqual({ seats: 2, expiresAt: null, token: 'sleutel' })
})

test('a neighbour is signed up only after the text was read to them', async () => {
  withTable({ held: { seats: 2, expiresAt: givenDialogue().startsAt } })
  visit('/mijn-tafel#sleutel')
  await userEvent.type(await screen.findByLabelText('Voornaam van je buur'), 'Henk')
  await userEvent.click(await screen.findByRole('button', { name: 'Meld aan' }))
  expect(await screen.findByText('Vraag het eerst aan je buur.')).toBeDefined()
})

test('a refused neighbour is told in words, and the name stays', async () => {
  withTable({ held: { seats: 2, expiresAt: givenDialogue().startsAt } })
  server.use(http.post(`${v1}/my-table/guests`, () => problem(409, 'no-seat-held')))
  visit('/mijn-tafel#sleutel')
  await userEvent.type(await screen.findByLabelText('Voornaam van je buur'), 'Henk')
  await userEvent.click(await screen.findByLabelText('Mijn buur zegt ja.'))
  await userEvent.click(screen.getByRole('button', { name: 'Meld aan' }))
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Voornaam van je buur').value).toBe('Henk')
})

test('before the talk the page says what happens next', async () => {
  withTable({ status: 'NEW', dialogue: null, canHold: false, mostSeats: 0 })
  visit('/mijn-tafel#sleutel')
  expect(await screen.findByText('Dank je wel voor je aanbod, Samira!')).toBeDefined()
  expect(screen.queryByLabelText('Hoeveel plaatsen?')).toBeNull()
})

test('a kind refusal gives its reason and the way to the agenda', async () => {
  withTable({ status: 'DECLINED', dialogue: null, canHold: false, refusal: 'Het is al vol.' })
  visit('/mijn-tafel#sleutel')
  expect(await screen.findByText('Het is al vol.')).toBeDefined()
})

test('a link that ended says to call', async () => {
  server.use(http.get(`${v1}/my-table`, () => problem(401, 'link-ended')))
  visit('/mijn-tafel#oud')
  expect(await screen.findByText(/Deze link werkt niet meer/)).toBeDefined()
})

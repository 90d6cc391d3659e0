import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { id, inDays } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Details = components['schemas']['TableOfferDetails']

const givenOffer = (part: Partial<Details> = {}): Details => ({
  id: id(7),
  name: 'Samira',
  contact: { kind: 'MOBILE', value: '+31612345678' },
  whereabouts: 'Amsterdamsestraatweg',
  place: 'HOME',
  people: 8,
  suits: null,
  idea: null,
  language: 'NL',
  via: 'WEB',
  status: 'NEW',
  refusal: null,
  dialogue: null,
  offeredAt: inDays(-1),
  linkOpen: true,
  conversations: [],
  ...part,
})

beforeEach(() => asCoordinator())

test('an empty list says so', async () => {
  server.use(http.get(`${v1}/table-offers`, () => list([])))
  visit('/coordinator/aanbod')
  expect(await screen.findByText('Er zijn hier geen aangeboden tafels')).toBeDefined()
})

test('the list asks for one status, and opens an offer', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(`${v1}/table-offers`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('status'))
      return list([givenOffer()])
    }),
    http.get(`${v1}/table-offers/${id(7)}`, () => HttpResponse.json(givenOffer())),
  )
  const page = visit('/coordinator/aanbod?status=NEW')
  await userEvent.click(await screen.findByRole('link', { name: 'Samira' }))
  expect(await screen.findByRole('link', { name: 'Maak er een dialoog van' })).toBeDefined()
  expect(asked).toEqual(['NEW'])
  expect(page.address()).toContain(`open=${id(7)}`)
})

test('declining asks for a reason first, which the resident reads', async () => {
  let sent: unknown
  server.use(
    http.get(`${v1}/table-offers`, () => list([givenOffer()])),
    http.get(`${v1}/table-offers/${id(7)}`, () => HttpResponse.json(givenOffer())),
    http.post(`${v1}/table-offers/${id(7)}/refusal`, async ({ request }) => {
      sent = await request.json()
      const declined = givenOffer({ status: 'DECLINED', refusal: 'We hebben al een plek.' })
      server.use(http.get(`${v1}/table-offers/${id(7)}`, () => HttpResponse.json(declined)))
      return HttpResponse.json(declined)
    }),
  )
  visit(`/coordinator/aanbod?open=${id(7)}`)
  const decline = () => screen.getAllByRole('button', { name: 'Vriendelijk afwijzen' }).at(-1)
  await screen.findByRole('button', { name: 'Vriendelijk afwijzen' })
  await userEvent.click(decline() as HTMLElement)
  await userEvent.click(decline() as HTMLElement)
  expect(sent).toBeUndefined()

  await userEvent.type(screen.getByLabelText(/Waarom gaat het nu niet/), 'We hebben al een plek.')
  await userEvent.click(decline() as HTMLElement)
  expect(await screen.findByText('Vriendelijk afgewezen, met deze reden:')).toBeDefined()
  expect(sent).toEqual({ reason: 'We hebben al een plek.' })
})

test('what was said is written down under the name of who spoke', async () => {
  let sent: unknown
  server.use(
    http.get(`${v1}/table-offers/${id(7)}`, () => HttpResponse.json(givenOffer())),
    http.post(`${v1}/table-offers/${id(7)}/conversations`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(givenOffer({ status: 'IN_CONVERSATION' }), { status: 201 })
    }),
  )
  visit(`/coordinator/aanbod?open=${id(7)}`)
  await userEvent.type(
    await screen.findByLabelText(/Wat spraken jullie af/),
    'Op dinsdag past het.',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Gesprek bewaren' }))
  await screen.findByText('Het gesprek is bewaard.')
  expect(sent).toEqual({ spokenBy: 'Els', words: 'Op dinsdag past het.' })
})

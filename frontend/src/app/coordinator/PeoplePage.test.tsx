import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { id, inDays } from '../../../test/given'
import { givenFile } from '../../../test/personalFile'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const riet: Schemas['ParticipantDetails'] = {
  id: id(771),
  name: 'Riet van den Berg',
  contact: { kind: 'LANDLINE', value: '+31302312345' },
  language: 'NL',
  createdAt: '2026-11-01T11:00:00Z',
  consents: [
    {
      purpose: 'TAKING_PART',
      textVersion: '2026-11',
      language: 'NL',
      via: 'PHONE',
      givenAt: '2026-11-01T11:00:00Z',
      withdrawnAt: null,
    },
  ],
}

const absent: Schemas['Visit'] = {
  id: id(881),
  registrationId: id(882),
  dialogueId: id(1001),
  title: 'Erbij horen',
  startsAt: '2026-10-01T17:30:00Z',
  endsAt: '2026-10-01T19:30:00Z',
  venueName: 'Podium Oost',
  dialogueStatus: 'CLOSED',
  status: 'CONFIRMED',
  cancelled: false,
  mark: 'ABSENT',
  needs: null,
  agreed: true,
  companions: [],
}

const { consents: _, createdAt: __, ...found } = riet

function aDirectory() {
  const asked: { search: unknown[]; change: unknown[] } = { search: [], change: [] }
  server.use(
    http.post(`${v1}/participant-searches`, async ({ request }) => {
      asked.search.push(await request.json())
      return list([{ ...found, lastRegisteredAt: null }])
    }),
    http.get(`${v1}/participants/:id`, () =>
      HttpResponse.json(riet, { headers: { ETag: '"v3"' } }),
    ),
    http.get(`${v1}/participants/:id/visits`, () => list([absent])),
    http.patch(`${v1}/participants/:id`, async ({ request }) => {
      asked.change.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...riet, name: 'Rita van den Berg' })
    }),
  )
  return asked
}

beforeEach(() => asCoordinator())

test('somebody is looked up by name, and no name comes into the address', async () => {
  const asked = aDirectory()
  const page = visit('/coordinator/deelnemers')

  await userEvent.type(await screen.findByLabelText(/Zoek op naam/), 'berg')

  await screen.findByRole('link', { name: 'Riet van den Berg' })
  expect(screen.getByText('030 231 23 45')).toBeTruthy()
  expect(asked.search.at(-1)).toEqual({ q: 'berg', sort: 'NAME', cursor: null })
  expect(page.address()).toBe('/coordinator/deelnemers')
})

test('what is kept of somebody is told kindly, and put right in the version that was read', async () => {
  const asked = aDirectory()
  visit(`/coordinator/deelnemers/${riet.id}`)

  await screen.findByText('Kon er toch niet bij zijn')
  expect(screen.getByText(/tekst 2026-11/)).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Gegevens verbeteren' }))
  const name = screen.getByLabelText('Naam')
  await userEvent.clear(name)
  await userEvent.type(name, 'Rita van den Berg')
  await userEvent.click(screen.getByRole('button', { name: /Opslaan|Bewaar/ }))

  await screen.findByText('De gegevens van Rita van den Berg zijn verbeterd.')
  await waitFor(() => expect(asked.change).toEqual([['"v3"', { name: 'Rita van den Berg' }]]))
})

test('who was brought along agrees themselves, after the words are read to them', async () => {
  aDirectory()
  const asked: unknown[] = []
  const mo = { participantId: id(772), name: 'Mo', cancelled: false, agreed: false }
  const guest = { participantId: null, name: null, cancelled: false, agreed: false }
  const coming: Schemas['Visit'] = {
    ...absent,
    startsAt: inDays(3),
    endsAt: inDays(3.1),
    mark: 'EXPECTED',
    companions: [mo, guest],
  }
  server.use(
    http.get(`${v1}/participants/:id/visits`, () =>
      list([{ ...coming, agreed: asked.length > 0 }]),
    ),
    http.post(`${v1}/participants/${riet.id}/consents`, async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(givenFile())
    }),
  )
  visit(`/coordinator/deelnemers/${riet.id}`)
  const together = (await screen.findByText('Samen met')).parentElement as HTMLElement
  expect(together.textContent).toContain('Mo · zei zelf nog geen ja')
  expect(together.textContent).toContain('iemand zonder naam')
  expect(within(together).getByRole('link', { name: 'Mo' })).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: /^Leg een ja vast/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Riet van den Berg zegt ja' }))

  await screen.findByText('Het ja van Riet van den Berg is vastgelegd.')
  expect(asked).toEqual([
    { purpose: 'TAKING_PART', version: expect.anything(), dialogueId: coming.dialogueId },
  ])
  await waitFor(() => expect(screen.queryByText(/zei zelf nog geen ja\.$/)).toBeNull())
})

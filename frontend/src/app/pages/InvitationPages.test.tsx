import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, test } from 'vitest'
import { givenDialogue, id, inDays } from '../../../test/given'
import { server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const organisation = {
  id: id(1),
  name: 'Buurtdialoog Utrecht',
  telephone: '030 123 45 67',
  telephoneHours: 'elke dag van 9 tot 17 uur',
  email: 'info@voorbeeld.nl',
  website: null,
  sandbox: false,
}
const next = { dialogueId: id(21), title: 'Samen eten', startsAt: inDays(20), venue: 'Podium Oost' }

const invites = (part: Partial<Schemas['Invitation']> = {}) =>
  server.use(
    http.get(`${v1}/invitations/K7PQ4M`, () =>
      HttpResponse.json({
        code: 'K7PQ4M',
        cycle: 'Podium Oost aan tafel',
        organisation,
        next,
        ...part,
      }),
    ),
  )

const mine = (atLeast: number | null) =>
  server.use(
    http.get(`${v1}/my-invitations`, () =>
      HttpResponse.json({
        name: 'Sevda',
        language: 'NL',
        cycle: 'Podium Oost aan tafel',
        organisation,
        invitation: 'https://buurtdialoog.example/u/K7PQ4M',
        atLeast,
        next,
      } satisfies Schemas['MyInvitations']),
    ),
  )

afterEach(() => sessionStorage.clear())

test('who typed the code from a slip signs up, and the code goes along once', async () => {
  const received: unknown[] = []
  invites()
  server.use(
    http.get(`${v1}/dialogues/:id`, () => HttpResponse.json(givenDialogue())),
    http.get(`${v1}/consent-texts`, () =>
      HttpResponse.json({
        items: [{ purpose: 'TAKING_PART', version: '1', language: 'NL', text: 'Goed' }],
        next: null,
      }),
    ),
    http.post(`${v1}/dialogues/:id/registrations`, async ({ request }) => {
      received.push(await request.json())
      return HttpResponse.json({}, { status: 503 })
    }),
  )
  visit('/u/k7pq4m')
  expect(await screen.findByText('Je bent uitgenodigd voor ‘Podium Oost aan tafel’.')).toBeDefined()
  await userEvent.click(screen.getByRole('link', { name: 'Ik doe mee' }))
  await userEvent.type(await screen.findByLabelText('Hoe heet je?'), 'Zoë')
  await userEvent.click(screen.getByLabelText('Liever niet, of dat kan niet'))
  await userEvent.click(screen.getByLabelText('Goed'))
  await userEvent.click(screen.getByRole('button', { name: 'Ik doe mee' }))

  await expect.poll(() => received.length).toBe(1)
  expect(received[0]).toMatchObject({ via: 'KEY_FIGURE', invitation: 'K7PQ4M' })
})

test('with nothing planned there is a number to call', async () => {
  invites({ next: null })
  visit('/u/K7PQ4M')
  expect(await screen.findByText(/De volgende keer is nog niet bekend/)).toBeDefined()
  expect(screen.getAllByText('030 123 45 67').length).toBeGreaterThan(0)
  expect(screen.queryByRole('link', { name: 'Ik doe mee' })).toBeNull()
})

test('who invites sees a link, a slip and no number below five', async () => {
  mine(null)
  visit('/mijn-uitnodigingen#een-link')
  expect(await screen.findByText('buurtdialoog.example/u/K7PQ4M')).toBeDefined()
  expect(screen.getByText('Vanaf vijf mensen zie je hier hoeveel er via jou komen.')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Kopieer de link' }))
  expect(await screen.findByText('De link is gekopieerd.')).toBeDefined()
  expect(await navigator.clipboard.readText()).toBe('https://buurtdialoog.example/u/K7PQ4M')
})

test('from five on it says so in fives', async () => {
  mine(10)
  visit('/mijn-uitnodigingen#een-link')
  expect(await screen.findByText('Via jou meldden zich al minstens 10 mensen aan.')).toBeDefined()
})

test('a slip has the number to call in large type, and the code', async () => {
  invites()
  visit('/u/K7PQ4M/briefje')
  expect((await screen.findAllByText('Kom je ook?')).length).toBe(4)
  expect(screen.getAllByText('030 123 45 67')[0]?.className).toContain('text-3xl')
})

import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { givenDueCall, givenFollowUpCall } from '../../../test/trajectory'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const page = '/coordinator/adviestrajecten/bellen'
const notes = `${v1}/trajectories/:id/calls`

let due: Schemas['DueCall'][]
let sent: { key: string | null; body: Schemas['NewFollowUpCall'] }[]
let connected: boolean

beforeEach(() => {
  localStorage.clear()
  due = [givenDueCall()]
  sent = []
  connected = true
  asCoordinator([givenMembership(['ADVISER'])])
  server.use(
    http.get(`${v1}/due-calls`, () => list(due)),
    http.post(notes, async ({ request }) => {
      if (!connected) return HttpResponse.error()
      const body = (await request.json()) as Schemas['NewFollowUpCall']
      sent.push({ key: request.headers.get('Idempotency-Key'), body })
      due = []
      return HttpResponse.json(givenFollowUpCall({ result: body.result }), { status: 201 })
    }),
  )
})

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('one tap calls, and what was said is written down beside it', async () => {
  visit(page)
  const number = await screen.findByRole('link', { name: 'Bel Fatma: 06 12 34 56 78' })
  expect(number.getAttribute('href')).toBe('tel:+31612345678')

  await press('Opschrijven hoe het ging')
  await press('Bereikt')
  await userEvent.type(screen.getByLabelText('Wat deden ze met het advies?'), 'Elke week soep.')
  await userEvent.click(screen.getByLabelText('Een pan soep'))
  await userEvent.click(screen.getByLabelText('4'))
  await press('Opschrijven')

  expect(await screen.findByText('Je hoeft nu niemand te bellen')).toBeDefined()
  expect(sent[0]?.body).toEqual({
    result: 'REACHED',
    did: 'Elke week soep.',
    helped: null,
    needed: null,
    perspectiveAfter: 4,
    approaches: [{ words: 'Een pan soep', kept: true }],
  })
})

test('who was reached did something with the advice, or it is not written down', async () => {
  visit(page)
  await press('Opschrijven hoe het ging')
  await press('Bereikt')
  await press('Opschrijven')

  expect((await screen.findByRole('alert')).textContent).toContain('Wat deden ze met het advies?')
  expect(sent).toEqual([])
})

test('without reception the note stays on this device and goes once, by itself', async () => {
  connected = false
  visit(page)
  await press('Opschrijven hoe het ging')
  await press('Bereikt')
  await userEvent.type(screen.getByLabelText('Wat deden ze met het advies?'), 'Elke week soep.')
  await press('Opschrijven')
  expect(await screen.findByText('Nog niet verstuurd')).toBeDefined()
  const kept = JSON.parse(localStorage.getItem(`belnotitie.${id(8001)}`) ?? '{}')
  expect(kept.did).toBe('Elke week soep.')

  connected = true
  window.dispatchEvent(new Event('online'))

  expect(await screen.findByText('Je hoeft nu niemand te bellen')).toBeDefined()
  expect(sent.map(({ key }) => key)).toEqual([kept.key])
  expect(localStorage.getItem(`belnotitie.${id(8001)}`)).toBeNull()
})

test('what was typed is there again after the browser was closed', async () => {
  localStorage.setItem(
    `belnotitie.${id(8001)}`,
    JSON.stringify({ result: 'REACHED', did: 'Elke week soep.', changedAt: Date.now() }),
  )
  visit(page)

  const words = await screen.findByLabelText('Wat deden ze met het advies?')
  expect((words as HTMLTextAreaElement).value).toBe('Elke week soep.')
})

test('a note of more than a week ago is not kept', async () => {
  const old = Date.now() - 8 * 24 * 60 * 60 * 1000
  localStorage.setItem(
    `belnotitie.${id(8001)}`,
    JSON.stringify({ result: 'REACHED', did: 'Oud', changedAt: old }),
  )
  visit(page)

  expect(await screen.findByRole('button', { name: 'Opschrijven hoe het ging' })).toBeDefined()
  expect(localStorage.getItem(`belnotitie.${id(8001)}`)).toBeNull()
})

test('nobody was there: two presses', async () => {
  visit(page)
  await press('Opschrijven hoe het ging')
  await press('Niet bereikt')
  await press('Opschrijven: niet bereikt')

  await waitFor(() => expect(sent[0]?.body).toEqual({ result: 'NOT_REACHED' }))
})

test('who asks to be called back says when, in the time of the Netherlands', async () => {
  visit(page)
  await press('Opschrijven hoe het ging')
  await press('Bel terug')
  const day = screen.getByLabelText('Op welke dag?')
  await userEvent.clear(day)
  await userEvent.type(day, '2030-12-03')
  await press('Opschrijven')

  await waitFor(() =>
    expect(sent[0]?.body).toEqual({ result: 'CALL_BACK', callBackAt: '2030-12-03T09:00:00Z' }),
  )
})

test('a refusal is said, and what was typed stays', async () => {
  server.use(http.post(notes, () => problem(409, 'wrong-status')))
  visit(page)
  await press('Opschrijven hoe het ging')
  await press('Bereikt')
  await userEvent.type(screen.getByLabelText('Wat deden ze met het advies?'), 'Elke week soep.')
  await press('Opschrijven')

  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.getByDisplayValue('Elke week soep.')).toBeDefined()
  expect(screen.queryByText('Nog niet verstuurd')).toBeNull()
})

test('it says how often nobody was reached, when to call back, and what is late', async () => {
  due = [
    givenDueCall({ attempts: 2, overdue: true }),
    givenDueCall({
      trajectoryId: id(8002),
      initiative: { id: id(8202), name: 'Soep op straat' },
      callBackAt: '2030-12-03T09:00:00Z',
      telephone: null,
    }),
  ]
  visit(page)

  expect(await screen.findByText('2 keer niet bereikt')).toBeDefined()
  expect(screen.getByText('te laat')).toBeDefined()
  expect(screen.getByText(/^Terugbellen: .*10:00$/)).toBeDefined()
  expect(screen.getByText('Van Fatma hebben we geen telefoonnummer.')).toBeDefined()
})

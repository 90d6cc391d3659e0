import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { id } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const asked = {
  name: 'Wim',
  language: 'NL',
  partyName: 'Gemeente',
  neighbourhood: 'Zuilen',
  request: 'Een bankje op het plein',
  answerBy: null,
  status: 'ASKED',
  answer: null,
  promisedOn: null,
  askedAt: '2027-01-12T20:40:00Z',
}

test('who answers for the municipality says when it is done, and sees that it was heard', async () => {
  let sent: unknown = null
  server.use(
    http.get(`${v1}/my-agreement`, () => HttpResponse.json(asked)),
    http.post(`${v1}/my-agreement/answer`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...asked, status: 'TAKEN_ON', promisedOn: '2031-04-01' })
    }),
  )
  visit('/mijn-afspraak#sleutel')
  expect(await screen.findByRole('heading', { name: 'Een bankje op het plein' })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Antwoord bewaren' }))
  expect(sent).toBeNull()
  await userEvent.type(screen.getByLabelText(/Wanneer is het klaar/), '2031-04-01')
  await userEvent.click(screen.getByRole('button', { name: 'Antwoord bewaren' }))
  expect(await screen.findByText(/Dit ligt de volgende keer op tafel/)).toBeDefined()
  expect(sent).toEqual({ status: 'TAKEN_ON', words: null, promisedOn: '2031-04-01' })
})

test('a link that ended says whom to call', async () => {
  server.use(http.get(`${v1}/my-agreement`, () => problem(401, 'link-not-valid')))
  visit('/mijn-afspraak#sleutel')
  expect(await screen.findByText(/Deze link werkt niet meer/)).toBeDefined()
})

test('the link under news of an action stops it by one button, and by nothing else', async () => {
  let stopped: string | null = null
  server.use(
    http.delete(`${v1}/my-following`, ({ request }) => {
      stopped = request.headers.get('Follower-Token')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  visit('/niet-meer-volgen#sleutel')
  const button = await screen.findByRole('button', { name: 'Stop met volgen' })
  expect(stopped).toBeNull()
  await userEvent.click(button)
  expect(await screen.findByText('Je volgt deze actie niet meer')).toBeDefined()
  expect(stopped).toBe('sleutel')
})

test('who reads of a dialogue sees what neighbours ask help for, and offers some', async () => {
  let sent: unknown = null
  server.use(
    http.get(`${v1}/neighbourhoods/:id/help-calls`, () =>
      list([
        {
          actionId: id(7001),
          neighbourhoodId: id(7002),
          neighbourhood: 'Zuilen',
          title: 'Samen koffie',
          needed: 'Een zaal',
          dueOn: null,
        },
      ]),
    ),
    http.post(`${v1}/neighbourhoods/:id/help-calls/:action/offers`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ passedOn: true }, { status: 202 })
    }),
  )
  visit(`/dialogen/${id(1001)}`)
  await userEvent.click(await screen.findByRole('button', { name: /Ik kan helpen/ }))
  await userEvent.type(screen.getByLabelText(/Wat kun je doen of lenen/), 'De leeszaal')
  await userEvent.type(screen.getByLabelText(/Je naam/), 'Bibliotheek')
  await userEvent.type(screen.getByLabelText(/Je e-mailadres/), 'bieb@voorbeeld.nl')
  await userEvent.click(screen.getByRole('button', { name: 'Aanbod versturen' }))
  expect(await screen.findByText('Dank je wel!')).toBeDefined()
  expect(sent).toEqual({
    words: 'De leeszaal',
    name: 'Bibliotheek',
    contact: { kind: 'EMAIL', value: 'bieb@voorbeeld.nl' },
    language: 'NL',
    follow: true,
  })
})

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenMyRegistration } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

/** Knows one token, and counts the cancellations. */
function deskThatKnows(token: string) {
  const cancelled: true[] = []
  server.use(
    http.get(`${v1}/my-registration`, ({ request }) =>
      request.headers.get('Registration-Token') === token
        ? HttpResponse.json(givenMyRegistration())
        : problem(401, 'link-not-valid'),
    ),
    http.post(`${v1}/my-registration/cancellation`, () => {
      cancelled.push(true)
      return HttpResponse.json(givenMyRegistration({ status: 'CANCELLED', canCancel: false }))
    }),
    http.post(`${v1}/my-registration/link-renewal`, () => new HttpResponse(null, { status: 202 })),
  )
  return cancelled
}

test('the link of the mail shows the registration, and leaves the address at once', async () => {
  deskThatKnows('geheim')
  const { address } = visit('/mijn-aanmelding#geheim')
  expect(await screen.findByText('Je hebt een plaats')).toBeDefined()
  expect(address()).toBe('/mijn-aanmelding')
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})

test('cancelling is asked once more, and nothing happens before the yes', async () => {
  const cancelled = deskThatKnows('geheim')
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Ik kan toch niet komen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Wil je je afmelden?' }))
  expect(cancelled).toEqual([])

  await userEvent.click(dialog.getByRole('button', { name: 'Ja, meld mij af' }))
  expect(await screen.findByText('Je bent afgemeld')).toBeDefined()
  expect(cancelled).toEqual([true])
})

test('a link that has ended leads to a new one', async () => {
  deskThatKnows('geheim')
  visit('/mijn-aanmelding#oud')
  expect(await screen.findByText(/Deze link werkt niet meer/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Stuur mijn link opnieuw' })).toBeDefined()
})

test('after asking for a new link the old one is forgotten here too', async () => {
  deskThatKnows('geheim')
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByText('Heeft iemand anders deze link?'))
  await userEvent.click(screen.getByRole('button', { name: 'Stuur een nieuwe link' }))
  expect(await screen.findByText('Je nieuwe link is onderweg')).toBeDefined()
  expect(Object.values(sessionStorage)).toEqual([])
})

test('the way past the menu leaves the secret link alone', async () => {
  deskThatKnows('geheim')
  const { address } = visit('/mijn-aanmelding#geheim')
  await screen.findByText('Je hebt een plaats')
  await userEvent.click(screen.getByRole('link', { name: 'Naar de inhoud' }))
  expect(document.activeElement).toBe(screen.getByRole('main'))
  expect(address()).toBe('/mijn-aanmelding')
})

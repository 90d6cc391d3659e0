import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { givenMyRegistration, givenPerson } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

type Mine = Parameters<typeof givenMyRegistration>[0]

/** Knows one token and how this registration stands; each change answers what `after` says of it. */
function deskThatKnows(token: string, standing: Mine = {}, after: Record<string, Mine> = {}) {
  const asked: string[] = []
  const change: Parameters<typeof http.post>[1] = ({ request }) => {
    const act = `${request.method} ${new URL(request.url).pathname.split('/my-registration/')[1]}`
    asked.push(act)
    const then = after[act]
    return then ? HttpResponse.json(givenMyRegistration(then)) : problem(409, 'offer-over')
  }
  server.use(
    http.get(`${v1}/my-registration`, ({ request }) =>
      request.headers.get('Registration-Token') === token
        ? HttpResponse.json(givenMyRegistration(standing))
        : problem(401, 'link-not-valid'),
    ),
    http.post(`${v1}/my-registration/link-renewal`, () => new HttpResponse(null, { status: 202 })),
    http.post(`${v1}/my-registration/*`, change),
    http.delete(`${v1}/my-registration/*`, change),
  )
  return asked
}

const cancelled: Mine = { status: 'CANCELLED', canCancel: false }
const offered: Mine = { status: 'OFFERED', offerExpiresAt: '2030-11-28T11:00:00Z' }
const party: Mine = { people: [givenPerson('Zoë'), givenPerson('Mo'), givenPerson(null)] }

test('the link of the mail shows the registration, and leaves the address at once', async () => {
  deskThatKnows('geheim')
  const { address } = visit('/mijn-aanmelding#geheim')
  expect(await screen.findByText('Je hebt een plaats')).toBeDefined()
  expect(address()).toBe('/mijn-aanmelding')
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})

test('cancelling is asked once more, and nothing happens before the yes', async () => {
  const asked = deskThatKnows('geheim', {}, { 'POST cancellation': cancelled })
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Ik kan toch niet komen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Wil je je afmelden?' }))
  expect(asked).toEqual([])

  await userEvent.click(dialog.getByRole('button', { name: 'Ja, meld mij af' }))
  expect(await screen.findByText('Je bent afgemeld')).toBeDefined()
  expect(asked).toEqual(['POST cancellation'])
})

test('who waits reads the number, and can leave the queue', async () => {
  const asked = deskThatKnows(
    'geheim',
    { status: 'WAITING', waitingNumber: 3 },
    { 'POST cancellation': cancelled },
  )
  visit('/mijn-aanmelding#geheim')
  expect(await screen.findByText('Je bent nummer 3')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Ik wil niet meer wachten' }))
  expect(asked).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, haal mij eraf' }))
  expect(await screen.findByText('Je bent afgemeld')).toBeDefined()
})

test('an offered seat is taken with one press, and opening the page takes nothing', async () => {
  const asked = deskThatKnows('geheim', offered, { 'POST acceptance': {} })
  visit('/mijn-aanmelding#geheim')
  expect(await screen.findByText(/vóór donderdag 28 november 2030, 12:00 uur/)).toBeDefined()
  expect(screen.getByText(/Jij houdt je plek in de rij/)).toBeDefined()
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Ja, ik kom' }))
  await screen.findByText('Je hebt een plaats')
  expect(asked).toEqual(['POST acceptance'])
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Mijn plaats' }))
})

test('letting a seat pass is asked once more, and keeps the number', async () => {
  const asked = deskThatKnows('geheim', offered, {
    'POST refusal': { status: 'WAITING', waitingNumber: 1 },
  })
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Nee, laat maar voorbijgaan' }))
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Ja, laat voorbijgaan' }))
  expect(await screen.findByText('Je bent nummer 1')).toBeDefined()
  expect(asked).toEqual(['POST refusal'])
})

test('who says yes too late is told, and keeps the place in the queue', async () => {
  deskThatKnows('geheim', offered)
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, ik kom' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Je houdt je plek in de rij')
})

test('one of a party stays away, and the others keep their seats', async () => {
  const without = [givenPerson('Zoë'), givenPerson('Mo', { cancelled: true }), givenPerson(null)]
  const asked = deskThatKnows('geheim', party, {
    'POST people/person-Mo/cancellation': { people: without },
  })
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Mo komt niet' }))
  expect(asked).toEqual([])
  const dialog = within(await screen.findByRole('dialog', { name: 'Komt Mo niet?' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Ja, Mo komt niet' }))
  expect(await screen.findByText(/afgemeld/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Mo komt niet' })).toBeNull()
  expect(screen.getByRole('button', { name: 'een gast komt niet' })).toBeDefined()
})

test('a cancellation is undone while there is a seat', async () => {
  const asked = deskThatKnows(
    'geheim',
    { ...cancelled, canReturn: true },
    { 'DELETE cancellation': {} },
  )
  visit('/mijn-aanmelding#geheim')
  await userEvent.click(await screen.findByRole('button', { name: 'Toch wel komen' }))
  expect(await screen.findByText('Je hebt een plaats')).toBeDefined()
  expect(asked).toEqual(['DELETE cancellation'])
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

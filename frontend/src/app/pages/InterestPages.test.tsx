import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { id } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const address = `/laat-het-me-weten/${id(7)}`
const consent = 'Jullie mogen mij later uitnodigen.'

function withTexts() {
  server.use(
    http.get(`${v1}/consent-texts`, () =>
      list([{ purpose: 'LATER_INVITATIONS', version: '2026-11', language: 'NL', text: consent }]),
    ),
  )
}

test('one address and a yes are enough, and the answer says what happens next', async () => {
  withTexts()
  let sent: unknown
  server.use(
    http.post(`${v1}/interests`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ noted: true }, { status: 202 })
    }),
  )
  visit(address)
  await userEvent.type(await screen.findByLabelText('Je e-mailadres'), 'zoe@voorbeeld.nl')
  await userEvent.click(screen.getByLabelText(consent))
  await userEvent.click(screen.getByRole('button', { name: 'Laat het me weten' }))

  expect(await screen.findByText('Dat is genoteerd')).toBeDefined()
  expect(sent).toEqual({
    neighbourhoodId: id(7),
    contact: { kind: 'EMAIL', value: 'zoe@voorbeeld.nl' },
    language: 'NL',
    consent: { purpose: 'LATER_INVITATIONS', version: '2026-11' },
  })
})

test('nothing is sent without an address and a yes', async () => {
  withTexts()
  visit(address)
  await userEvent.click(await screen.findByRole('button', { name: 'Laat het me weten' }))
  expect(await screen.findAllByText(/Zet hier een vinkje als je het goed vindt/)).toBeDefined()
})

test('what the server cannot use stands at its field', async () => {
  withTexts()
  server.use(
    http.post(`${v1}/interests`, () =>
      problem(400, 'invalid-input', {
        errors: [{ pointer: '/contact/value', code: 'not-an-email', detail: 'Dit is geen adres.' }],
      }),
    ),
  )
  visit(address)
  await userEvent.type(await screen.findByLabelText('Je e-mailadres'), 'zoe')
  await userEvent.click(screen.getByLabelText(consent))
  await userEvent.click(screen.getByRole('button', { name: 'Laat het me weten' }))
  expect((await screen.findAllByText(/Dit is geen adres/)).length).toBeGreaterThan(0)
})

test('the link of a message stops them by one button, and by nothing else', async () => {
  let stopped: string | null = null
  server.use(
    http.delete(`${v1}/my-interest`, ({ request }) => {
      stopped = request.headers.get('Interest-Token')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  visit('/geen-bericht-meer#sleutel')
  const button = await screen.findByRole('button', { name: 'Stop' })
  expect(stopped).toBeNull()
  await userEvent.click(button)
  expect(await screen.findByText('Je krijgt geen bericht meer')).toBeDefined()
  expect(stopped).toBe('sleutel')
})

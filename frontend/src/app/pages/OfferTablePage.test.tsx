import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { givenOrganisation } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const consent = 'Jullie mogen mijn aanbod bewaren.'
const offers = `${v1}/organisations/${givenOrganisation.id}/table-offers`
const send = () => screen.getByRole('button', { name: 'Ik bied een tafel aan' })

beforeEach(() =>
  server.use(
    http.get(`${v1}/consent-texts`, () =>
      list([{ purpose: 'OFFERING_A_TABLE', version: '2026-11', language: 'NL', text: consent }]),
    ),
  ),
)

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('Hoe heet je?'), 'Samira')
  await userEvent.click(screen.getByLabelText('Op mijn mobiel'))
  await userEvent.type(screen.getByLabelText('Je mobiele nummer'), '06 12 34 56 78')
  await userEvent.type(screen.getByLabelText('In welke buurt of straat?'), 'Amsterdamsestraatweg')
  await userEvent.click(screen.getByLabelText('Bij mij thuis'))
  await userEvent.type(screen.getByLabelText('Hoeveel mensen kunnen er zitten?'), '8')
  await userEvent.click(screen.getByLabelText(consent))
}

test('who offers a table answers a few questions and hears what comes next', async () => {
  let sent: unknown
  server.use(
    http.post(offers, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ contactKind: 'MOBILE' }, { status: 201 })
    }),
  )
  visit('/tafel-aanbieden')
  await fillIn()
  await userEvent.click(send())

  expect(await screen.findByText(/Je krijgt een bericht op je telefoon/)).toBeDefined()
  expect(sent).toEqual({
    name: 'Samira',
    contact: { kind: 'MOBILE', value: '06 12 34 56 78' },
    whereabouts: 'Amsterdamsestraatweg',
    place: 'HOME',
    people: 8,
    suits: null,
    idea: null,
    language: 'NL',
    consents: [{ purpose: 'OFFERING_A_TABLE', version: '2026-11' }],
  })
})

test('an empty form says at every question what to mend, and sends nothing', async () => {
  visit('/tafel-aanbieden')
  await screen.findByLabelText('Hoe heet je?')
  await userEvent.click(send())
  for (const mistake of [
    /Vul in hoe je heet/,
    /Kies hoe we je kunnen bereiken/,
    /Vertel in welke buurt/,
    /Kies wat voor plek/,
    /Vul in hoeveel mensen/,
    /Zeg dat we je aanbod mogen bewaren/,
  ]) {
    expect((await screen.findAllByText(mistake)).length).toBeGreaterThan(0)
  }
})

test('what the server cannot use stands at its question, and what was typed stays', async () => {
  server.use(
    http.post(offers, () =>
      problem(400, 'invalid-input', {
        errors: [
          { pointer: '/contact/value', code: 'not-a-mobile-number', detail: 'Dit is geen nummer.' },
        ],
      }),
    ),
  )
  visit('/tafel-aanbieden')
  await fillIn()
  await userEvent.click(send())
  expect((await screen.findAllByText(/Dit is geen nummer/)).length).toBeGreaterThan(0)
  expect(screen.getByLabelText<HTMLInputElement>('Hoe heet je?').value).toBe('Samira')
})

test('who cannot be reached is asked to call, and nothing more', async () => {
  visit('/tafel-aanbieden')
  await screen.findByLabelText('Hoe heet je?')
  await userEvent.click(screen.getByLabelText('Liever niet, of dat kan niet'))
  expect(screen.getByText(/Bel ons dan zelf/)).toBeDefined()
  expect(screen.queryByLabelText('Je mobiele nummer')).toBeNull()
})

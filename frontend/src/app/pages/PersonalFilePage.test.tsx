import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { id, inDays } from '../../../test/given'
import { givenFile } from '../../../test/personalFile'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type PersonalFile = components['schemas']['PersonalFile']

const seen: PersonalFile['sightings'][number] = {
  by: 'MEMBER',
  role: null,
  partner: null,
  purpose: 'REGISTRATION',
  act: 'READ',
  times: 1,
  days: ['2026-11-03'],
}

const withFile = () =>
  server.use(http.get(`${v1}/my-personal-file`, () => HttpResponse.json(givenFile())))

test('what is kept is shown by the link alone, and nothing happens by opening it', async () => {
  withFile()
  visit('/wat-bewaren-we#sleutel')
  expect(await screen.findByText('zoe@voorbeeld.nl')).toBeDefined()
  expect(screen.getByText('“Jullie mogen mij later uitnodigen.”')).toBeDefined()
})

test('a consent is withdrawn after one question that says what follows', async () => {
  withFile()
  let withdrawn = 0
  server.use(
    http.post(`${v1}/my-personal-file/consents/${id(7)}/withdrawal`, () => {
      withdrawn++
      const [consent] = givenFile().consents
      return HttpResponse.json(
        givenFile({ consents: consent ? [{ ...consent, withdrawnAt: inDays(0) }] : [] }),
      )
    }),
  )
  visit('/wat-bewaren-we#sleutel')
  await userEvent.click(await screen.findByRole('button', { name: /^Intrekken/ }))
  expect(await screen.findByText('Dan nodigen we je niet meer uit.')).toBeDefined()
  expect(withdrawn).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Ja, trek in' }))
  expect(await screen.findByText(/^Ingetrokken op/)).toBeDefined()
  expect(withdrawn).toBe(1)
})

test('who is reached otherwise from now on hears that the old link has ended', async () => {
  withFile()
  server.use(
    http.put(`${v1}/my-personal-file/contact-details`, async ({ request }) => {
      const { contact } = (await request.json()) as PersonalFile
      return HttpResponse.json(givenFile({ contact }))
    }),
  )
  visit('/wat-bewaren-we#sleutel')
  await userEvent.click(await screen.findByRole('button', { name: 'Verbeteren' }))
  const form = within(
    screen.getByRole('button', { name: 'Bewaren' }).closest('form') as HTMLElement,
  )
  const address = form.getByLabelText('E-mail')
  await userEvent.clear(address)
  await userEvent.type(address, 'zoe@elders.nl')
  await userEvent.click(form.getByRole('button', { name: 'Bewaren' }))
  expect(await screen.findByText(/Je oude link werkt nu niet meer/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Wis mijn gegevens' })).toBeNull()
})

test('another name keeps the link, and the page goes on', async () => {
  withFile()
  server.use(
    http.put(`${v1}/my-personal-file/contact-details`, () =>
      HttpResponse.json(givenFile({ name: 'Zoë de Vries' })),
    ),
  )
  visit('/wat-bewaren-we#sleutel')
  await userEvent.click(await screen.findByRole('button', { name: 'Verbeteren' }))
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(await screen.findByText('Zoë de Vries')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Verbeteren' })).toBeDefined()
})

test('everything is erased after one plain question', async () => {
  withFile()
  server.use(
    http.post(`${v1}/my-personal-file/erasure`, () => new HttpResponse(null, { status: 204 })),
  )
  visit('/wat-bewaren-we#sleutel')
  await userEvent.click(await screen.findByRole('button', { name: 'Wis mijn gegevens' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, wis alles' }))
  expect(await screen.findByText('Je gegevens zijn gewist')).toBeDefined()
})

test('who saw my data is told by what they do, with the days one tap away', async () => {
  const days = ['2026-11-03', '2026-10-20']
  server.use(
    http.get(`${v1}/my-personal-file`, () =>
      HttpResponse.json(
        givenFile({
          sightings: [
            { ...seen, role: 'PHONE_DESK', purpose: 'PHONE_DESK', times: 3, days },
            { ...seen, role: 'PHONE_DESK', purpose: 'REGISTRATION', act: 'CHANGED' },
            { ...seen, by: 'CLIENT', role: null, partner: 'Bibliotheek Utrecht' },
          ],
        }),
      ),
    ),
  )
  visit('/wat-bewaren-we#sleutel')
  const volunteer = within(
    (await screen.findByText('Een telefoonvrijwilliger')).closest('li') as HTMLElement,
  )
  expect(volunteer.getByText('Zag je gegevens om te zien wie er belt.')).toBeDefined()
  expect(volunteer.getByText(/^3 keer, het laatst op .*3 november/)).toBeDefined()
  expect(volunteer.getByText('Op welke dagen?')).toBeDefined()
  expect(volunteer.getByText('Veranderde je gegevens om je aan of af te melden.')).toBeDefined()
  expect(screen.getByText('Onze partner Bibliotheek Utrecht')).toBeDefined()
})

test('a link that ended says how to get another', async () => {
  server.use(http.get(`${v1}/my-personal-file`, () => problem(401, 'link-ended')))
  visit('/wat-bewaren-we#oud')
  expect(await screen.findByText(/Open deze pagina met de link uit je bericht/)).toBeDefined()
})

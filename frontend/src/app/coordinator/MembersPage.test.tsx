import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Member = components['schemas']['Member']

const els: Member = {
  id: id(901),
  name: 'Els de Vries',
  email: 'els@voorbeeld.nl',
  roles: ['FACILITATOR'],
  since: '2030-01-15T10:00:00Z',
}
const ruben: Member = { ...els, id: id(902), name: 'Ruben Bos', roles: ['ADMINISTRATOR'] }

/** The members of an organisation, at a server that remembers what it is told. */
function members(found: Member[] = [els, ruben]) {
  const said: unknown[] = []
  server.use(
    http.get(`${v1}/members`, () => list(found)),
    http.get(`${v1}/members/:id`, ({ params }) =>
      HttpResponse.json(
        found.find((one) => one.id === params.id),
        { headers: { ETag: '"v3"' } },
      ),
    ),
    http.post(`${v1}/member-invitations`, async ({ request }) => {
      said.push(await request.json())
      return HttpResponse.json(els, { status: 201 })
    }),
    http.patch(`${v1}/members/:id`, async ({ request }) => {
      said.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(els)
    }),
    http.delete(`${v1}/members/:id`, ({ request }) => {
      said.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return said
}

const card = async (name: string) => {
  const heading = await screen.findByRole('heading', { name })
  return within(heading.closest('article') as HTMLElement)
}

test('a coordinator invites somebody with a role, and cannot make an administrator', async () => {
  asCoordinator()
  const said = members()
  visit('/coordinator/leden')

  await userEvent.click(await screen.findByRole('button', { name: 'Iemand uitnodigen' }))
  expect(screen.queryByLabelText(/^beheerder/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Uitnodiging sturen' }))
  expect(await screen.findAllByText('Kies minstens één rol.')).not.toHaveLength(0)
  await userEvent.type(screen.getByLabelText('Voornaam'), 'Els')
  await userEvent.type(screen.getByLabelText('Achternaam'), 'de Vries')
  await userEvent.type(screen.getByLabelText('E-mailadres'), 'els@voorbeeld.nl')
  await userEvent.click(screen.getByLabelText(/^dialoogbegeleider/))
  await userEvent.click(screen.getByRole('button', { name: 'Uitnodiging sturen' }))

  expect(await screen.findByText('Els de Vries is uitgenodigd en krijgt een mail.')).toBeTruthy()
  expect(said).toEqual([
    {
      email: 'els@voorbeeld.nl',
      firstName: 'Els',
      lastName: 'de Vries',
      language: 'NL',
      roles: ['FACILITATOR'],
    },
  ])
})

test('other roles are given to the version that was seen', async () => {
  asCoordinator()
  const said = members()
  visit('/coordinator/leden')

  await userEvent.click(
    (await card('Els de Vries')).getByRole('button', { name: 'Rollen wijzigen' }),
  )
  await userEvent.click(await screen.findByLabelText(/^trainer/))
  await userEvent.click(screen.getByRole('button', { name: 'Rollen bewaren' }))

  expect(await screen.findByText('De rollen van Els de Vries zijn bewaard.')).toBeTruthy()
  expect(said).toEqual([['"v3"', { roles: ['FACILITATOR', 'TRAINER'] }]])
})

test('who is removed goes after a question that says what happens', async () => {
  asCoordinator()
  const said = members()
  visit('/coordinator/leden')

  await userEvent.click((await card('Els de Vries')).getByRole('button', { name: 'Verwijderen' }))
  expect(screen.getByText(/ziet vanaf nu niets meer van jullie organisatie/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ja, verwijder' }))

  await waitFor(() => expect(said).toEqual(['"v3"']))
})

test('a coordinator leaves administrators alone; an administrator may change them', async () => {
  asCoordinator()
  members()
  visit('/coordinator/leden')
  expect((await card('Ruben Bos')).queryByRole('button')).toBeNull()
})

test('that the last administrator stays is said in words', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  members()
  server.use(
    http.delete(`${v1}/members/:id`, () =>
      problem(409, 'last-administrator', { detail: 'Iemand moet beheerder blijven.' }),
    ),
  )
  visit('/coordinator/leden')

  await userEvent.click((await card('Ruben Bos')).getByRole('button', { name: 'Verwijderen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ja, verwijder' }))

  expect(await screen.findByText(/Iemand moet beheerder blijven/)).toBeTruthy()
})

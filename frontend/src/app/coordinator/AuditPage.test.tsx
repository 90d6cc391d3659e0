import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

const seen: components['schemas']['AuditEntry'] = {
  id: id(1),
  at: '2030-11-28T11:00:00Z',
  act: 'READ',
  purpose: 'PHONE_DESK',
  participantId: id(771),
  aboutMemberId: null,
  aboutMemberName: null,
  aboutInitiativeId: null,
  aboutInitiativeName: null,
  by: 'MEMBER',
  memberId: id(5),
  memberName: 'Els',
  clientId: null,
  requestId: 'request-0001',
}

/** What is asked of the trail. */
function aTrail(entries = [seen]) {
  const asked: URLSearchParams[] = []
  server.use(
    http.get(`${v1}/members`, () => list([{ id: id(5), name: 'Els', roles: ['COORDINATOR'] }])),
    http.get(`${v1}/audit-entries`, ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return list(entries)
    }),
  )
  return asked
}

test('an administrator who does nothing else begins at the trail and sees who saw what', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  aTrail([seen, { ...seen, id: id(2), act: 'CHANGED', memberId: null, memberName: null }])
  visit('/coordinator')

  const table = await screen.findByRole('table', { name: 'Inzage' })
  expect(within(table).getByText('Els')).toBeTruthy()
  expect(within(table).getByText('Bekeken')).toBeTruthy()
  expect(within(table).getAllByText('Helpen aan de telefoon')).toHaveLength(2)
  expect(within(table).getByText('Iemand die hier niet meer werkt')).toBeTruthy()
})

test('each choice narrows the trail and stands in the address', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR', 'COORDINATOR'])])
  const asked = aTrail()
  const page = visit('/coordinator/inzage')

  await userEvent.selectOptions(await screen.findByLabelText('Waarvoor'), 'Bellen')
  await screen.findByRole('table')
  await userEvent.click(await screen.findByRole('link', { name: /Alle regels over/ }))
  await screen.findByText(/alleen de regels over één deelnemer/)

  expect(asked.map((query) => query.get('purpose'))).toContain('CALLS')
  expect(asked.at(-1)?.get('participantId')).toBe(id(771))
  expect(page.address()).toContain('deelnemer=')
})

test('a line about who speaks for an initiative names the initiative and nobody else', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  const line = { ...seen, purpose: 'INITIATIVES', participantId: null } as const
  aTrail([
    { ...line, aboutInitiativeName: 'Soep op straat' },
    { ...line, id: id(2) },
  ])
  visit('/coordinator/inzage')

  expect(await screen.findByText('contact van Soep op straat')).toBeTruthy()
  expect(screen.getByText('contact van een initiatief dat is weggehaald')).toBeTruthy()
})

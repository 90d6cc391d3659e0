import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

test('who is not signed in is brought back to the page that was asked for', async () => {
  server.use(http.get(`${v1}/me`, () => problem(401, 'not-signed-in')))
  visit('/coordinator/dialogen?status=DRAFT')
  const link = await screen.findByRole('link', { name: 'Inloggen' })
  expect(link.getAttribute('href')).toBe(
    `/auth/login?to=${encodeURIComponent('/coordinator/dialogen?status=DRAFT')}`,
  )
})

test('who belongs to no organisation is told whom to ask', async () => {
  asCoordinator([])
  visit('/coordinator')
  expect(await screen.findByText('Je hoort nog bij geen organisatie')).toBeTruthy()
})

test('who works for two organisations chooses, and calls speak for the chosen one', async () => {
  const other = givenMembership(['COORDINATOR'], 'Dialoog aan de Vecht', 162)
  asCoordinator([givenMembership(), other])
  const spokenFor: (string | null)[] = []
  server.use(
    http.get(`${v1}/dialogue-plans`, ({ request }) => {
      spokenFor.push(request.headers.get('Organisation'))
      return list([])
    }),
  )
  visit('/coordinator/dialogen')
  await userEvent.click(await screen.findByRole('button', { name: /Dialoog aan de Vecht/ }))
  await waitFor(() => expect(spokenFor).toEqual([id(162)]))

  await userEvent.selectOptions(screen.getByLabelText('Organisatie'), 'Buurtdialoog Utrecht')
  await waitFor(() => expect(spokenFor).toEqual([id(162), id(161)]))
})

test('the phone desk begins at the telephone, sees the dialogues and plans nothing', async () => {
  asCoordinator([givenMembership(['PHONE_DESK'])])
  const { address } = visit('/coordinator')
  expect(await screen.findByRole('heading', { name: 'Iemand belt' })).toBeTruthy()
  expect(address()).toBe('/coordinator/telefoon')
  await userEvent.click(screen.getByRole('link', { name: 'Dialogen' }))
  expect(await screen.findByRole('heading', { name: 'Dialogen' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Dialoog plannen' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Locaties' })).toBeNull()
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const riet: Schemas['Known'] = {
  id: id(1),
  name: 'Riet',
  contact: { kind: 'EMAIL', value: 'riet@voorbeeld.nl' },
  language: 'NL',
  createdAt: '2026-11-01T11:00:00Z',
  registrations: 3,
}
const rietKuipers = { ...riet, id: id(2), name: 'Riet Kuipers', registrations: 1 }
const { registrations: _, ...details } = riet

test('two who look alike stand side by side, and what becoming one does is said first', async () => {
  asCoordinator()
  const merged: unknown[] = []
  server.use(
    http.get(`${v1}/look-alikes`, () =>
      list([{ likeness: 'SAME_CONTACT', one: riet, other: rietKuipers }]),
    ),
    http.get(`${v1}/participants/:id/merge-previews/:other`, ({ params }) =>
      HttpResponse.json({
        kept: { ...details, id: String(params.id), consents: [] },
        gone: { ...details, id: String(params.other), consents: [] },
        visits: 1,
        consents: 2,
        together: [{ dialogueId: id(9), title: 'Erbij horen', startsAt: '2030-11-24T18:30:00Z' }],
        twoPeople: false,
      } satisfies Schemas['MergePreview']),
    ),
    http.post(`${v1}/participants/:id/merges`, async ({ params, request }) => {
      merged.push([params.id, await request.json()])
      return HttpResponse.json({ ...details, name: 'Riet Kuipers', consents: [] })
    }),
  )
  visit('/coordinator/deelnemers/dubbel')

  await userEvent.click(await screen.findByRole('button', { name: 'Dit is één persoon' }))
  await screen.findByText(/Mee verhuizen: dialogen \(1\) en toestemmingen \(2\)/)
  expect(screen.getByText(/Erbij horen.*hier staan beiden/)).toBeTruthy()

  await userEvent.selectOptions(screen.getByLabelText(/Welke naam/), rietKuipers.id)
  await userEvent.click(await screen.findByRole('button', { name: 'Maak er één persoon van' }))

  await screen.findByText('Riet Kuipers staat er nu één keer in.')
  expect(merged).toEqual([[rietKuipers.id, { otherId: riet.id }]])
})

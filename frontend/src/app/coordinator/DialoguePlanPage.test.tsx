import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenPlan, planAnswer } from '../../../test/coordinator'
import { id, inDays } from '../../../test/given'

import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const plan = givenPlan({
  status: 'PUBLISHED',
  startsAt: inDays(3),
  seatsTaken: 6,
  tables: 2,
  seatsPerTable: 6,
})

/** Six people at two tables: too few, and nothing decided. */
function fewPeople(goesOnSince: string | null = null) {
  asCoordinator()
  server.use(
    http.get(`${v1}/dialogue-plans/:id`, () => planAnswer(plan)),
    http.get(`${v1}/dialogues/:id/ways-out`, () =>
      HttpResponse.json({
        people: 6,
        fewPeople: true,
        goesOnSince,
        remindersWait: goesOnSince === null,
        now: { tables: 2, seatsPerTable: 6 },
        afterMerging: { tables: 1, seatsPerTable: 6 },
        afterCancelling: { tables: 1, seatsPerTable: 6 },
      }),
    ),
    http.get(`${v1}/dialogues/:id/table-change-preview`, () =>
      HttpResponse.json({
        people: 1,
        toTell: [{ how: 'CALL', people: 1 }],
        names: [{ name: 'Riet', by: 'Riet', how: 'CALL' }],
      }),
    ),
    http.get(`${v1}/dialogues/:id/team-members`, () =>
      list([
        {
          id: id(700),
          dialogueId: plan.id,
          part: 'VENUE_HOST',
          name: 'Fatima',
          contact: { kind: 'EMAIL', value: 'fatima@voorbeeld.nl' },
          how: 'EMAIL',
          language: 'NL',
          createdAt: plan.createdAt,
        },
      ]),
    ),
  )
}

test('few people: the ways out, and that nobody is reminded before one is chosen', async () => {
  fewPeople()
  visit(`/coordinator/dialogen/${plan.id}`)

  expect(await screen.findByText(/krijgt niemand een herinnering/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Het gaat door' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Een tafel afzeggen' })).toBeDefined()
})

test('before tables are merged it says who will be told, the team too', async () => {
  fewPeople()
  const asked: unknown[] = []
  server.use(
    http.post(`${v1}/dialogues/:id/table-merger`, async ({ request }) => {
      asked.push(await request.json())
      return planAnswer({ ...plan, tables: 1 })
    }),
  )
  const user = userEvent.setup()
  visit(`/coordinator/dialogen/${plan.id}`)

  await user.click(await screen.findByRole('button', { name: 'Tafels samenvoegen' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('1 × zelf bellen')).toBeDefined()
  expect(dialog.getByText('Fatima · per e-mail')).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Samenvoegen en berichten sturen' }))

  expect(asked).toEqual([{ tables: 1 }])
})

test('what was decided can be taken back', async () => {
  fewPeople('2026-11-20T10:00:00Z')
  visit(`/coordinator/dialogen/${plan.id}`)

  expect(await screen.findByRole('button', { name: 'Toch nog niet zeker' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Het gaat door' })).toBeNull()
})

test('what is not there any more has a heading too', async () => {
  asCoordinator()
  server.use(http.get(`${v1}/dialogue-plans/:id`, () => problem(404, 'not-found')))
  visit(`/coordinator/dialogen/${plan.id}`)

  expect(await screen.findByRole('heading', { level: 1, name: 'Dat lukte niet' })).toBeDefined()
  expect(document.title).toContain('Dat lukte niet')
})

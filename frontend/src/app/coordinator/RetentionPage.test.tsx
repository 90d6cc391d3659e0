import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

/** An organisation with terms, of which the needs of three people are due. */
function terms() {
  const settings = { needsDays: 7, messageDays: 90, teamMonths: 12, peopleMonths: 20 }
  const asked: { version: string | null; body: unknown }[] = []
  server.use(
    http.get(`${v1}/retention-settings`, () =>
      HttpResponse.json(settings, { headers: { ETag: '"4"' } }),
    ),
    http.get(`${v1}/retention-settings/preview`, () =>
      HttpResponse.json({
        due: { needs: 3, messages: 0, teamMembers: 0, people: 0 },
        lastRoundAt: '2030-11-28T11:00:00Z',
        lastRound: { needs: 5, messages: 38, teamMembers: 2, people: 1 },
      }),
    ),
    http.patch(`${v1}/retention-settings`, async ({ request }) => {
      asked.push({ version: request.headers.get('If-Match'), body: await request.json() })
      return HttpResponse.json(settings, { headers: { ETag: '"5"' } })
    }),
  )
  return asked
}

test('an administrator sees what goes with the next round, and makes a term shorter', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  const asked = terms()
  visit('/coordinator/bewaartermijnen')

  const needs = (await screen.findByText('Wat iemand nodig heeft')).closest('tr') as HTMLElement
  await within(needs).findByText('3')
  expect(within(needs).getByText('5')).toBeTruthy()
  expect(screen.getByText(/De laatste keer was/)).toBeTruthy()

  await userEvent.selectOptions(within(needs).getByRole('combobox'), '3 dagen')

  await screen.findByText('De termijn is bewaard.')
  expect(asked).toEqual([{ version: '"4"', body: { needsDays: 3 } }])
})

test('a term that was set elsewhere stands among the choices', async () => {
  asCoordinator([givenMembership(['ADMINISTRATOR'])])
  terms()
  visit('/coordinator/bewaartermijnen')

  const people = await screen.findByLabelText(/Al het andere over een deelnemer/)
  expect((people as HTMLSelectElement).value).toBe('20')
})

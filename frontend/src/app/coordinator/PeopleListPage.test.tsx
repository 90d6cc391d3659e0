import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Report = components['schemas']['PeopleReport']
type Row = Report['rows'][number]

const row = (number: number, outcome: Row['outcome'], mistakes: Row['mistakes'] = []): Row => ({
  row: number,
  outcome,
  name: `Buur ${number}`,
  mistakes,
})

function report(rows: Row[], applied = false): Report {
  const count = (outcome: Row['outcome']) => rows.filter((one) => one.outcome === outcome).length
  return {
    rows,
    created: count('CREATED'),
    consentsAdded: count('CONSENT_ADDED'),
    known: count('KNOWN'),
    refused: count('REFUSED'),
    applied,
  }
}

const paste = async () => {
  await userEvent.type(await screen.findByLabelText('Of plak de regels hier'), 'naam')
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er gebeurt' }))
}

beforeEach(() => asCoordinator())

test('what must be mended comes first, and then nothing can be read in', async () => {
  const mistakes = [{ column: 'taal', code: 'not-a-language', detail: 'Kies uit: Nederlands.' }]
  server.use(
    http.post(`${v1}/participant-checks`, () =>
      HttpResponse.json(report([row(2, 'KNOWN'), row(3, 'CREATED'), row(4, 'REFUSED', mistakes)])),
    ),
  )
  visit('/coordinator/deelnemers/lijst')
  await paste()
  const [, first, second, third] = await screen.findAllByRole('row')
  expect(first?.textContent).toContain('taal: Kies uit: Nederlands.')
  expect(within(second as HTMLElement).getByText('Nieuw')).toBeTruthy()
  expect(within(third as HTMLElement).getByText('Kennen we al')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Inlezen/ })).toBeNull()
})

test('a list without mistakes is read in, and it says so', async () => {
  const rows = [row(2, 'CREATED'), row(3, 'CONSENT_ADDED'), row(4, 'KNOWN')]
  server.use(
    http.post(`${v1}/participant-checks`, () => HttpResponse.json(report(rows))),
    http.post(`${v1}/participant-imports`, () => HttpResponse.json(report(rows, true))),
  )
  visit('/coordinator/deelnemers/lijst')
  await paste()
  await userEvent.click(await screen.findByRole('button', { name: 'Inlezen (2)' }))
  expect(await screen.findByRole('heading', { name: 'Dit is er gebeurd' })).toBeTruthy()
  expect(screen.getByText('1 nieuw, 1 mag uitgenodigd, 1 al bekend, 0 geweigerd')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Inlezen/ })).toBeNull()
})

test('a list is taken along, from a day on', async () => {
  const asked: string[] = []
  server.use(
    http.post(`${v1}/participant-exports`, ({ request }) => {
      asked.push(new URL(request.url).search)
      return new HttpResponse('naam', { headers: { 'Content-Type': 'text/csv' } })
    }),
  )
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  visit('/coordinator/deelnemers/lijst')
  await userEvent.type(await screen.findByLabelText(/^Alleen wie meedoet sinds/), '2026-03-01')
  await userEvent.click(screen.getByRole('button', { name: 'Maak de lijst' }))
  expect(await screen.findByText('De lijst staat bij je downloads.')).toBeTruthy()
  expect(asked).toEqual(['?since=2026-03-01'])
  expect(saved).toHaveBeenCalledTimes(1)
  saved.mockRestore()
})

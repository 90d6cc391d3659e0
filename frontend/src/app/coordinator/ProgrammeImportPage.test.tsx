import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator } from '../../../test/coordinator'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Report = components['schemas']['ProgrammeReport']
type Row = Report['rows'][number]

const row = (number: number, outcome: Row['outcome'], part: Partial<Row> = {}): Row => ({
  row: number,
  outcome,
  reference: `R${number}`,
  title: `Dialoog ${number}`,
  changes: [],
  mistakes: [],
  ...part,
})

function report(rows: Row[], applied = false): Report {
  const count = (outcome: Row['outcome']) => rows.filter((one) => one.outcome === outcome).length
  return {
    rows,
    created: count('CREATED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    applied,
  }
}

const checkAnswers = (rows: Row[]) =>
  server.use(http.post(`${v1}/programme-checks`, () => HttpResponse.json(report(rows))))

const paste = async () => {
  await userEvent.type(await screen.findByLabelText('Of plak de regels hier'), 'titel;datum')
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat er gebeurt' }))
}

beforeEach(() => asCoordinator())

test('what must be mended comes first, with its column, and then nothing can be read in', async () => {
  const mistakes = [{ column: 'datum', code: 'not-a-date', detail: 'Dit is geen datum.' }]
  checkAnswers([row(2, 'CREATED'), row(3, 'REFUSED', { mistakes }), row(4, 'UNCHANGED')])
  visit('/coordinator/programma-inlezen')
  await paste()
  const [, first, second, ...more] = await screen.findAllByRole('row')
  expect(within(first as HTMLElement).getByText('Geweigerd')).toBeTruthy()
  expect(first?.textContent).toContain('datum: Dit is geen datum.')
  expect(within(second as HTMLElement).getByText('Nieuw')).toBeTruthy()
  expect(more).toEqual([])
  expect(screen.queryByRole('button', { name: /^Inlezen/ })).toBeNull()
})

test('a programme without mistakes is read in, and it says so', async () => {
  const rows = [row(2, 'CREATED'), row(3, 'CHANGED', { changes: ['tafels: 2 → 3'] })]
  checkAnswers(rows)
  const received: (string | null)[] = []
  server.use(
    http.post(`${v1}/programme-imports`, async ({ request }) => {
      received.push(request.headers.get('Content-Type'), await request.text())
      return HttpResponse.json(report(rows, true))
    }),
  )
  visit('/coordinator/programma-inlezen')
  await paste()
  await userEvent.click(await screen.findByRole('button', { name: 'Inlezen (2)' }))
  expect(await screen.findByText('Dit is er gebeurd')).toBeTruthy()
  expect(received).toEqual(['text/csv; charset=utf-8', 'titel;datum'])
})

test('when the server fails the text stays', async () => {
  server.use(http.post(`${v1}/programme-checks`, () => problem(503, 'unavailable')))
  visit('/coordinator/programma-inlezen')
  await paste()
  await screen.findByRole('alert')
  const text = screen.getByLabelText<HTMLTextAreaElement>('Of plak de regels hier')
  await waitFor(() => expect(text.value).toBe('titel;datum'))
})

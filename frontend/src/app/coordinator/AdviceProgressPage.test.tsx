import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { givenFigures, givenProgramme } from '../../../test/board'
import { asCoordinator } from '../../../test/coordinator'
import { list, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

function figures(part = {}) {
  server.use(
    http.get(`${v1}/advice-programmes`, () => list([givenProgramme])),
    http.get(`${v1}/advice-programmes/:id/figures`, () =>
      HttpResponse.json({ ...givenFigures, ...part }),
    ),
  )
}

test('the picture says what it shows, and its numbers stand in a table beside it', async () => {
  asCoordinator()
  figures()
  visit('/coordinator/adviesbord/voortgang')

  expect(await screen.findByRole('img', { name: /16 van 40 trajecten zijn afgerond/ })).toBeTruthy()
  const months = within(screen.getByRole('table', { name: 'Per maand' }))
  expect(months.getByText('oktober 2026')).toBeTruthy()
  expect(months.getByText('7 (samen 16)')).toBeTruthy()
  const regions = within(screen.getByRole('table', { name: 'Per regio' }))
  expect(regions.getByRole('row', { name: /Drenthe.*3.*4.*2/ })).toBeTruthy()
})

test('the four sub-goals stand there, and who was not reached or stopped apart', async () => {
  asCoordinator()
  figures()
  visit('/coordinator/adviesbord/voortgang')

  expect(await screen.findByText('1. Initiatieven bereiken en versterken')).toBeTruthy()
  expect(screen.getByText('van 2,3 naar 3,8')).toBeTruthy()
  expect(screen.getByText('Niet bereikt').nextSibling?.textContent).toBe('1')
  expect(screen.getByText('De film').nextSibling?.textContent).toMatch(/1 maart/)
})

test('the figures say as of when they are', async () => {
  asCoordinator()
  figures()
  visit('/coordinator/adviesbord/voortgang')

  expect(await screen.findByText(/^Dit is de stand van vrijdag 13 november.*14:05\.$/)).toBeTruthy()
})

test('an average of few initiatives is not told', async () => {
  asCoordinator()
  figures({ scope: { ...givenFigures.scope, perspectiveBefore: null, perspectiveAfter: null } })
  visit('/coordinator/adviesbord/voortgang')

  expect(await screen.findByText('vanaf 5 initiatieven')).toBeTruthy()
})

test('the report and the list are taken along as files', async () => {
  asCoordinator()
  figures()
  const kept: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    kept.push(this.download)
  })
  URL.createObjectURL = () => 'blob:kept'
  URL.revokeObjectURL = () => undefined
  server.use(
    http.get(
      `${v1}/advice-programmes/:id/report`,
      () => new HttpResponse('%PDF-', { headers: { 'Content-Type': 'application/pdf' } }),
    ),
    http.get(
      `${v1}/advice-programmes/:id/board-sheet`,
      () => new HttpResponse('initiatief', { headers: { 'Content-Type': 'text/csv' } }),
    ),
  )
  visit('/coordinator/adviesbord/voortgang')

  await userEvent.click(await screen.findByRole('button', { name: /Verslag voor de financier/ }))
  await userEvent.click(screen.getByRole('button', { name: /Bord als lijst/ }))

  await vi.waitFor(() => expect(kept).toEqual(['verslag-adviesprogramma.pdf', 'adviesbord.csv']))
})

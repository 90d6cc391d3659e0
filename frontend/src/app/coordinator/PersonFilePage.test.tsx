import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id, inDays } from '../../../test/given'
import { givenFile } from '../../../test/personalFile'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Registration = components['schemas']['PersonalFile']['registrations'][number]

const page = `/coordinator/deelnemers/${id(771)}/gegevens`

const coming: Registration = {
  dialogueTitle: 'Samen aan tafel',
  startsAt: inDays(7),
  venueName: 'Podium Oost',
  status: 'CONFIRMED',
  code: 'K7P-4QX',
  via: 'PHONE',
  registeredAt: inDays(-2),
  cancelledAt: null,
  firstTime: null,
  ageBand: null,
  needs: null,
  attendance: null,
}

function withFile(part: Parameters<typeof givenFile>[0] = {}) {
  const done: string[] = []
  asCoordinator([givenMembership(['PHONE_DESK'])])
  server.use(
    http.get(`${v1}/participants/${id(771)}/personal-file`, () =>
      HttpResponse.json(givenFile(part)),
    ),
    http.post(`${v1}/participants/${id(771)}/consents/${id(7)}/withdrawal`, () => {
      done.push('withdrawn')
      const [consent] = givenFile().consents
      return HttpResponse.json(
        givenFile({ consents: consent ? [{ ...consent, withdrawnAt: inDays(0) }] : [] }),
      )
    }),
    http.post(`${v1}/participants/${id(771)}/erasure`, () => {
      done.push('erased')
      return HttpResponse.json({ erased: true })
    }),
  )
  return done
}

test('a volunteer reads to somebody what is kept of them, and may print or save it', async () => {
  withFile({ registrations: [coming] })
  visit(page)
  expect(await screen.findByRole('heading', { name: 'Wat bewaren we over Zoë?' })).toBeDefined()
  expect(screen.getByText('zoe@voorbeeld.nl')).toBeDefined()
  expect(screen.getByText('In de laatste twee jaar zag niemand je gegevens.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Afdrukken' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Opslaan als bestand' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Gegevens verbeteren' })).toBeNull()
})

test('a volunteer withdraws a consent for somebody, after it is said what follows', async () => {
  const done = withFile()
  visit(page)
  await userEvent.click(await screen.findByRole('button', { name: /^Intrekken/ }))
  expect(await screen.findByText('Trekt Zoë deze toestemming in?')).toBeDefined()
  expect(screen.getByText('Dan nodigen we je niet meer uit.')).toBeDefined()
  expect(done).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Ja, trek in' }))
  expect(await screen.findByText(/^Ingetrokken op/)).toBeDefined()
  expect(await screen.findByText('De toestemming van Zoë is ingetrokken.')).toBeDefined()
  expect(done).toEqual(['withdrawn'])
})

test('a volunteer erases somebody after one question that says what goes, what stays and what is cancelled', async () => {
  const done = withFile({
    registrations: [
      coming,
      { ...coming, code: 'AAA-AAA', dialogueTitle: 'Vorig jaar', startsAt: inDays(-300) },
      { ...coming, code: 'BBB-BBB', dialogueTitle: 'Afgezegd', status: 'CANCELLED' },
    ],
  })
  visit(page)
  await userEvent.click(await screen.findByRole('button', { name: 'Wis de gegevens van Zoë' }))
  const question = within(await screen.findByRole('dialog'))
  expect(question.getByText('Dit gaat weg')).toBeDefined()
  expect(question.getByText('Dit blijft')).toBeDefined()
  expect(question.getByText(/^Samen aan tafel/)).toBeDefined()
  expect(question.queryByText(/^Vorig jaar|^Afgezegd/)).toBeNull()
  expect(question.getByText(/Daarna kunnen we Zoë niet meer bereiken/)).toBeDefined()
  expect(done).toEqual([])

  await userEvent.click(question.getByRole('button', { name: 'Ja, wis alles' }))

  expect(await screen.findByText('De gegevens van Zoë zijn gewist.')).toBeDefined()
  expect(screen.queryByText('zoe@voorbeeld.nl')).toBeNull()
  expect(done).toEqual(['erased'])
})

test('who says no erases nothing', async () => {
  const done = withFile()
  visit(page)
  await userEvent.click(await screen.findByRole('button', { name: 'Wis de gegevens van Zoë' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Toch niet' }))
  await waitFor(() => expect(screen.queryByText('Dit gaat weg')).toBeNull())
  expect(done).toEqual([])
})

test('an erasure that fails says so and keeps the question open', async () => {
  withFile()
  server.use(http.post(`${v1}/participants/${id(771)}/erasure`, () => problem(503, 'unavailable')))
  visit(page)
  await userEvent.click(await screen.findByRole('button', { name: 'Wis de gegevens van Zoë' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, wis alles' }))
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.getByText('Dit gaat weg')).toBeDefined()
})

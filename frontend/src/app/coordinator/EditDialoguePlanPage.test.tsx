import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator, givenPlan, planAnswer } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'

const address = `/coordinator/dialogen/${id(1001)}/bewerken`
const title = () => screen.findByLabelText<HTMLInputElement>('Titel (mag leeg blijven)')
const save = () => userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))

async function giveTitle(text: string) {
  await userEvent.clear(await title())
  await userEvent.type(await title(), text)
}

beforeEach(() => asCoordinator())

test('only what changed is sent, with the version it was based on', async () => {
  const sent: unknown[] = []
  server.use(
    http.patch(`${v1}/dialogue-plans/:id`, async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return planAnswer(givenPlan(), 2)
    }),
  )
  const { address: now } = visit(address)
  await giveTitle('Samen koken')
  await save()
  await waitFor(() => expect(sent).toEqual([{ title: 'Samen koken' }, '"1"']))
  await waitFor(() => expect(now()).toBe(`/coordinator/dialogen/${id(1001)}`))
  expect(screen.getByText('Opgeslagen.')).toBeTruthy()
})

test('when somebody else was first the input stays, and goes on top of the newest', async () => {
  const versions: (string | null)[] = []
  server.use(
    http.patch(`${v1}/dialogue-plans/:id`, ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      return versions.length === 1 ? problem(412, 'version-changed') : planAnswer(givenPlan(), 3)
    }),
  )
  visit(address)
  await giveTitle('Samen koken')
  await save()
  await screen.findByText('Iemand anders was je net voor')
  expect((await title()).value).toBe('Samen koken')

  const theirs = givenPlan({ title: 'Samen lunchen', hostName: 'Joost' })
  server.use(http.get(`${v1}/dialogue-plans/:id`, () => planAnswer(theirs, 2)))
  await userEvent.click(screen.getByRole('button', { name: 'Haal de nieuwste versie op' }))
  await screen.findByText(/allebei dit veranderd: Titel/)
  expect((await title()).value).toBe('Samen koken')
  expect(screen.getByLabelText<HTMLInputElement>('Gastheer of gastvrouw').value).toBe('Joost')

  await save()
  await waitFor(() => expect(versions).toEqual(['"1"', '"2"']))
})

test('what the server wants mended stands at its field and in the summary', async () => {
  const errors = [
    { pointer: '/tables', code: 'too-large', detail: 'Hoogstens 50.' },
    { pointer: '/questions/0/text', code: 'too-long', detail: 'Maak het korter.' },
  ]
  server.use(http.patch(`${v1}/dialogue-plans/:id`, () => problem(400, 'invalid', { errors })))
  visit(address)
  await giveTitle('Samen koken')
  await save()
  const tables = await screen.findByLabelText('Dialoogtafels')
  await waitFor(() => expect(tables.getAttribute('aria-invalid')).toBe('true'))
  const described = tables.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('Hoogstens 50.')
  await userEvent.click(screen.getByRole('button', { name: 'Vraag 1: Maak het korter.' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Vraag 1'))
})

test('a session that ended keeps the input and offers to sign in elsewhere', async () => {
  server.use(http.patch(`${v1}/dialogue-plans/:id`, () => problem(401, 'not-signed-in')))
  visit(address)
  await giveTitle('Samen koken')
  await save()
  const link = await screen.findByRole('link', { name: 'Inloggen in een nieuw tabblad' })
  expect(link.getAttribute('target')).toBe('_blank')
  expect((await title()).value).toBe('Samen koken')
})

test('more seats than the room holds is told while planning', async () => {
  visit(address)
  await userEvent.selectOptions(await screen.findByLabelText('Zaal'), 'Grote zaal (20 plaatsen)')
  await userEvent.clear(screen.getByLabelText('Dialoogtafels'))
  await userEvent.type(screen.getByLabelText('Dialoogtafels'), '3')
  expect(screen.getByText('24 plaatsen samen; in de zaal kunnen er 20')).toBeTruthy()
  expect(screen.getByText('Te veel voor deze zaal: 4.')).toBeTruthy()
})

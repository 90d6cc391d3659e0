import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { asCoordinator, givenMembership } from '../../../test/coordinator'
import { id } from '../../../test/given'
import { list, server, v1 } from '../../../test/server'
import {
  givenDueCall,
  givenFollowUpCall,
  givenLesson,
  givenListed,
  givenTrajectory,
} from '../../../test/trajectory'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

const listPage = '/coordinator/adviestrajecten'
const onePage = `${listPage}/${id(8001)}`

let sent: { path: string; body: unknown }[]

beforeEach(() => {
  localStorage.clear()
  sent = []
  asCoordinator([givenMembership(['ADVISER'])])
})

function serverKnows(
  trajectory: Schemas['TrajectoryDetails'],
  calls: Schemas['FollowUpCall'][] = [],
  lessons: Schemas['Lesson'][] = [],
) {
  const one = `${v1}/trajectories/${id(8001)}`
  const act: Parameters<typeof http.post>[1] = async ({ request }) => {
    const path = `${request.method} ${new URL(request.url).pathname.split(id(8001))[1]}`
    sent.push({ path, body: request.method === 'DELETE' ? null : await request.json() })
    return request.method === 'DELETE'
      ? new HttpResponse(null, { status: 204 })
      : HttpResponse.json({}, { status: 200 })
  }
  server.use(
    http.get(one, () => HttpResponse.json(trajectory, { headers: { ETag: '"v3"' } })),
    http.get(`${one}/calls`, () => list(calls)),
    http.get(`${one}/lessons`, () => list(lessons)),
    http.get(`${one}/advice-versions`, () => list([])),
    http.get(`${one}/lessons/:lesson`, () =>
      HttpResponse.json(lessons[0], { headers: { ETag: '"v1"' } }),
    ),
    http.post(`${one}/*`, act),
    http.put(`${one}/*`, act),
    http.patch(`${one}/*`, act),
    http.delete(`${one}/*`, act),
  )
}

const section = async (name: string) =>
  within((await screen.findByRole('heading', { name })).closest('section') as HTMLElement)

test('an adviser begins with the own trajectories, what is due first on top', async () => {
  server.use(
    http.get(`${v1}/trajectories`, () =>
      list([
        givenListed({ id: id(8002), initiativeName: 'Klaar', step: 'CLOSED', dueOn: null }),
        givenListed({ id: id(8003), initiativeName: 'Soep op straat', dueOn: '2030-12-31' }),
        givenListed({ overdue: true }),
      ]),
    ),
    http.get(`${v1}/due-calls`, () => list([givenDueCall()])),
  )
  const { address } = visit('/coordinator')

  expect(await screen.findByRole('heading', { name: 'Mijn trajecten' })).toBeDefined()
  expect(await screen.findByRole('link', { name: 'Bellen (1)' })).toBeDefined()
  const names = screen.getAllByRole('row').slice(1)
  expect(names.map((row) => within(row).getByRole('link').textContent)).toEqual([
    'De Buurttuin',
    'Soep op straat',
    'Klaar',
  ])
  expect(screen.queryByLabelText('Adviseur')).toBeNull()

  await userEvent.click(screen.getByLabelText('Alleen wat te laat is (1)'))
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
  expect(address()).toBe('/coordinator/adviestrajecten?telaat=true')
})

test('a coordinator sees those of everybody, and looks for a step, a region and an adviser', async () => {
  asCoordinator()
  server.use(
    http.get(`${v1}/trajectories`, () =>
      list([
        givenListed(),
        givenListed({
          id: id(8002),
          initiativeName: 'Soep op straat',
          step: 'ADVICE',
          region: 'Zeeland',
          adviserId: id(8302),
          adviserName: 'Joris',
        }),
      ]),
    ),
    http.get(`${v1}/due-calls`, () => list([])),
  )
  visit(`${listPage}?stap=ADVICE`)

  expect(await screen.findByRole('heading', { name: 'Adviestrajecten' })).toBeDefined()
  expect(await screen.findByRole('link', { name: 'Soep op straat' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'De Buurttuin' })).toBeNull()

  await userEvent.selectOptions(screen.getByLabelText('Adviseur'), 'Els')
  expect(await screen.findByText('Geen traject past hierbij')).toBeDefined()
})

test('somebody who advises nobody yet reads so', async () => {
  server.use(
    http.get(`${v1}/trajectories`, () => list([])),
    http.get(`${v1}/due-calls`, () => list([])),
  )
  visit(listPage)

  expect(await screen.findByText('Er zijn nog geen trajecten')).toBeDefined()
})

test('a trajectory says where it stands, by when what comes next, and whom to call', async () => {
  serverKnows(givenTrajectory({ overdue: true }))
  visit(onePage)

  expect(await screen.findByRole('heading', { level: 1, name: 'De Buurttuin' })).toBeDefined()
  const steps = screen.getByRole('list', { name: 'De stappen' })
  const now = within(steps)
    .getAllByRole('listitem')
    .find((each) => each.getAttribute('aria-current') === 'step')
  expect(now?.textContent).toContain('Bellen')
  expect(screen.getByText('Volgende stap voor maandag 30 december 2030')).toBeDefined()
  const number = screen.getByRole('link', { name: 'Bel Fatma: 06 12 34 56 78' })
  expect(number.getAttribute('href')).toBe('tel:+31612345678')
})

test('the last attempt is taken back by who may', async () => {
  serverKnows(givenTrajectory(), [
    givenFollowUpCall({ id: id(8400), undoable: false }),
    givenFollowUpCall(),
  ])
  visit(onePage)
  const calls = await section('Bellen hoe het gaat')
  const undo = await calls.findAllByRole('button', { name: 'Dit klopt niet: haal weg' })
  expect(undo).toHaveLength(1)

  await userEvent.click(undo[0] as HTMLElement)

  await waitFor(() => expect(sent).toEqual([{ path: `DELETE /calls/${id(8401)}`, body: null }]))
})

test('after three attempts only that they were reached after all can be written down', async () => {
  serverKnows(givenTrajectory({ step: 'NOT_REACHED', dueOn: null }))
  visit(onePage)
  const calls = await section('Bellen hoe het gaat')

  expect(await calls.findByRole('button', { name: 'Bereikt' })).toBeDefined()
  expect(calls.queryByRole('button', { name: 'Niet bereikt' })).toBeNull()
})

test('what they chose is written on lines, five at most', async () => {
  serverKnows(givenTrajectory({ approaches: [] }))
  visit(onePage)
  const calls = await section('Bellen hoe het gaat')
  await userEvent.click(await calls.findByRole('button', { name: 'Aanpak opschrijven' }))
  const lines = calls.getByLabelText('Welke aanpak koos het initiatief?')
  await userEvent.type(lines, 'a\nb\nc\nd\ne\nf')
  await userEvent.click(calls.getByRole('button', { name: 'Bewaren' }))
  expect((await calls.findAllByText(/Kies er hoogstens vijf/)).length).toBeGreaterThan(0)

  await userEvent.clear(lines)
  await userEvent.type(lines, 'Een pan soep\n\nLangs de deuren')
  await userEvent.click(calls.getByRole('button', { name: 'Bewaren' }))

  await waitFor(() =>
    expect(sent).toEqual([
      {
        path: 'PUT /approaches',
        body: {
          approaches: [
            { words: 'Een pan soep', kept: null },
            { words: 'Langs de deuren', kept: null },
          ],
        },
      },
    ]),
  )
})

test('a lesson goes to the toolkit with one press, and names the initiative only when it wants so', async () => {
  serverKnows(givenTrajectory({ step: 'CLOSED' }), [], [givenLesson()])
  visit(onePage)
  const lessons = await section('Wat anderen hiervan leren')

  await userEvent.click(await lessons.findByRole('button', { name: 'Voorstellen voor de toolkit' }))
  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ sourceAgreed: false }]))

  await userEvent.click(lessons.getByLabelText('De Buurttuin wil erbij genoemd worden'))
  await userEvent.click(lessons.getByRole('button', { name: 'Voorstellen voor de toolkit' }))
  await waitFor(() => expect(sent[1]?.body).toEqual({ sourceAgreed: true }))
})

test('a lesson that was proposed tells what became of it, and changes no more', async () => {
  const news: Schemas['ProposalNews'] = {
    id: id(8601),
    status: 'TAKEN',
    sourceName: 'De Buurttuin',
    answer: null,
    articleId: id(8701),
    articleTitle: 'Klein beginnen',
    versionNumber: 3,
    versionStatus: 'PUBLISHED',
  }
  serverKnows(
    givenTrajectory({ step: 'CLOSED' }),
    [],
    [
      givenLesson({ proposal: news }),
      givenLesson({
        id: id(8502),
        proposal: { ...news, id: id(8602), status: 'DECLINED', answer: 'Dit staat er al.' },
      }),
      givenLesson({ id: id(8503), proposal: { ...news, id: id(8603), versionStatus: 'DRAFT' } }),
    ],
  )
  visit(onePage)
  const lessons = await section('Wat anderen hiervan leren')

  const article = await lessons.findByRole('link', { name: 'Klein beginnen, versie 3' })
  expect(article.getAttribute('href')).toBe(`/toolkit/${id(8701)}`)
  expect(lessons.getByText('Niet opgenomen: Dit staat er al.')).toBeDefined()
  expect(
    lessons.getByText('Opgenomen in Klein beginnen, versie 3, nog niet gepubliceerd.'),
  ).toBeDefined()
  expect(lessons.queryByRole('button', { name: 'Anders zeggen' })).toBeNull()
})

test('a lesson is said in other words, by the version that was read', async () => {
  serverKnows(givenTrajectory({ step: 'CLOSED' }), [], [givenLesson()])
  visit(onePage)
  const lessons = await section('Wat anderen hiervan leren')
  await userEvent.click(await lessons.findByRole('button', { name: 'Anders zeggen' }))
  const title = await lessons.findByLabelText('De les in één zin')
  await userEvent.clear(title)
  await userEvent.type(title, 'Soep werkt')
  await userEvent.click(lessons.getByRole('button', { name: 'Bewaren' }))

  await waitFor(() =>
    expect(sent).toEqual([{ path: `PATCH /lessons/${id(8501)}`, body: { title: 'Soep werkt' } }]),
  )
})

test('the first lesson is asked for when the call is done', async () => {
  serverKnows(givenTrajectory({ step: 'LESSONS' }))
  visit(onePage)
  const lessons = await section('Wat anderen hiervan leren')
  expect(await lessons.findByText('Schrijf een les op. Dan is het traject klaar.')).toBeDefined()
  await userEvent.click(lessons.getByRole('button', { name: 'Les opschrijven' }))
  await userEvent.type(lessons.getByLabelText('De les in één zin'), 'Een bel helpt')
  await userEvent.type(
    lessons.getByLabelText('Vertel het zo dat een ander het kan doen'),
    'Luid een bel.',
  )
  await userEvent.click(lessons.getByRole('button', { name: 'Bewaren' }))

  await waitFor(() =>
    expect(sent).toEqual([
      { path: 'POST /lessons', body: { title: 'Een bel helpt', body: 'Luid een bel.' } },
    ]),
  )
})

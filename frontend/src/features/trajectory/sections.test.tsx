import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { id, inDays } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { ApplicationSection } from './ApplicationSection'
import { ConversationSection } from './ConversationSection'
import { StepLine } from './StepLine'
import { TrajectoryDates } from './TrajectoryDates'
import type { TrajectoryDetails } from './trajectoryDetails'

const givenTrajectory = (part: Partial<TrajectoryDetails> = {}): TrajectoryDetails => ({
  id: id(8001),
  programmeId: id(8101),
  initiative: {
    id: id(8201),
    name: 'De Buurttuin',
    place: 'Lunetten',
    region: 'Utrecht',
    activities: 'Samen tuinieren',
    sinceYear: null,
    volunteers: 'UP_TO_5',
    participants: 'FROM_6_TO_15',
  },
  contacts: [
    {
      turn: 'FIRST',
      name: 'Fatma',
      contact: { kind: 'MOBILE', value: '+31612345678' },
      language: 'NL',
      consentVersion: '2026-11',
      consentVia: 'WEB',
      consentedAt: inDays(-3),
    },
  ],
  appliedVia: 'WEB',
  appliedAt: inDays(-3),
  question: 'Wie komt er niet?',
  wantedWay: 'ON_THE_SPOT',
  language: 'NL',
  step: 'APPLICATION',
  answer: null,
  answerReason: null,
  answeredAt: null,
  adviser: null,
  matchedAt: null,
  timetable: {
    answerBy: '2030-09-01',
    matchBy: '2030-09-08',
    conversationBy: '2030-10-01',
    adviceBy: '2030-10-15',
    callFrom: '2030-11-26',
    callUntil: '2030-12-30',
    callBy: '2030-12-30',
    lessonsBy: '2031-01-13',
  },
  callAgreedOn: null,
  dueOn: '2030-09-01',
  overdue: false,
  conversation: null,
  goals: [],
  worksOn: [],
  perspectiveBefore: null,
  perspectiveAfter: null,
  approaches: [],
  tried: null,
  exampleShown: false,
  stopReason: null,
  stoppedAt: null,
  closedAt: null,
  ...part,
})

const answered = (trajectory: TrajectoryDetails) =>
  HttpResponse.json(trajectory, { headers: { ETag: '"v3"' } })

const one = `${v1}/trajectories/${id(8001)}`

/** The server knows one trajectory, and after each act what it became. */
function serverKnows(before: TrajectoryDetails, after = before) {
  const sent: { path: string; match: string | null; body: unknown }[] = []
  const act: Parameters<typeof http.post>[1] = async ({ request }) => {
    const path = new URL(request.url).pathname.split(id(8001))[1] ?? ''
    const body = request.headers.get('content-type') ? await request.json() : null
    sent.push({ path, match: request.headers.get('If-Match'), body })
    return answered(after)
  }
  server.use(
    http.get(one, () => answered(sent.length > 0 ? after : before)),
    http.post(`${one}/*`, act),
    http.put(`${one}/*`, act),
  )
  return sent
}

function show(section: ReactNode) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(<QueryClientProvider client={queries}>{section}</QueryClientProvider>)
}

const application = <ApplicationSection trajectoryId={id(8001)} decides />
const talk = <ConversationSection trajectoryId={id(8001)} />

test('one tap calls who speaks for the initiative', async () => {
  serverKnows(givenTrajectory())
  show(<ApplicationSection trajectoryId={id(8001)} decides={false} />)
  const number = await screen.findByRole('link', { name: '06 12 34 56 78' })
  expect(number.getAttribute('href')).toBe('tel:+31612345678')
  expect(screen.queryByRole('button', { name: 'Antwoord versturen' })).toBeNull()
})

test('who waits or is declined reads why', async () => {
  const sent = serverKnows(
    givenTrajectory(),
    givenTrajectory({ step: 'WAITING', answer: 'WAITING', answerReason: 'Alles is bezet.' }),
  )
  show(application)
  await userEvent.click(await screen.findByLabelText('Op de wachtlijst'))
  await userEvent.click(screen.getByRole('button', { name: 'Antwoord versturen' }))
  expect(sent).toEqual([])
  await userEvent.type(screen.getByLabelText('Waarom?'), 'Alles is bezet.')
  await userEvent.click(screen.getByRole('button', { name: 'Antwoord versturen' }))
  expect(await screen.findByText('Alles is bezet.', { selector: 'dd' })).toBeDefined()
  expect(sent[0]?.body).toEqual({ answer: 'WAITING', reason: 'Alles is bezet.' })
})

test('advisers are proposed with why, and a person chooses', async () => {
  const sent = serverKnows(
    givenTrajectory({ step: 'MATCHING' }),
    givenTrajectory({ step: 'CONVERSATION', adviser: { id: id(8301), name: 'Joris' } }),
  )
  server.use(
    http.get(`${one}/candidates`, () =>
      list([
        {
          adviserId: id(8301),
          name: 'Joris',
          near: true,
          load: 2,
          most: 5,
          hasRoom: true,
          regions: ['Utrecht'],
          languages: ['NL'],
        },
      ]),
    ),
  )
  show(application)
  const joris = (await screen.findByText('Joris', { selector: 'p' })).closest('li')
  expect(joris?.textContent).toContain('komt daar')
  expect(joris?.textContent).toContain('2 van 5 initiatieven')
  if (joris) await userEvent.click(within(joris).getByRole('button'))
  expect(await screen.findByRole('button', { name: 'Overdragen aan iemand anders' })).toBeDefined()
  expect(sent).toEqual([{ path: '/adviser', match: '"v3"', body: { adviserId: id(8301) } }])
})

test('stopping asks for a reason first', async () => {
  const sent = serverKnows(givenTrajectory())
  show(<ApplicationSection trajectoryId={id(8001)} decides={false} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Stoppen' }))
  const dialog = screen.getByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Stoppen' }))
  expect(sent).toEqual([])
  await userEvent.type(within(dialog).getByLabelText('Waarom stoppen we?'), 'Verhuisd')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Stoppen' }))
  expect(sent[0]?.body).toEqual({ reason: 'Verhuisd' })
})

test('a conversation is planned in the time of the Netherlands, and the server may want another', async () => {
  let sent: unknown
  serverKnows(givenTrajectory({ step: 'CONVERSATION', overdue: true }))
  server.use(
    http.put(`${one}/conversation`, async ({ request }) => {
      sent = await request.json()
      return problem(400, 'invalid', {
        errors: [{ pointer: '/startsAt', code: 'x', detail: 'Kies een moment in de toekomst.' }],
      })
    }),
  )
  show(talk)
  expect(await screen.findByText('te laat')).toBeDefined()
  await userEvent.type(screen.getByLabelText('Dag'), '2030-09-10')
  await userEvent.type(screen.getByLabelText('Tijd'), '14:00')
  await userEvent.type(screen.getByLabelText('Waar?'), 'De Musketon')
  await userEvent.click(screen.getByRole('button', { name: 'Gesprek afspreken' }))
  expect((await screen.findAllByText('Kies een moment in de toekomst.')).length).toBeGreaterThan(0)
  expect(sent).toEqual({
    startsAt: '2030-09-10T12:00:00Z',
    way: 'ON_THE_SPOT',
    place: 'De Musketon',
  })
})

test('notes go by topic, with when it was when that was not planned', async () => {
  const sent = serverKnows(givenTrajectory({ step: 'CONVERSATION' }))
  show(talk)
  await userEvent.click(await screen.findByRole('button', { name: 'Gesprek opschrijven' }))
  await userEvent.type(screen.getByLabelText('Wanneer was het gesprek?'), '2026-09-01')
  await userEvent.type(screen.getByLabelText('Hoe laat?'), '10:00')
  await userEvent.click(screen.getByRole('button', { name: 'Aantekeningen bewaren' }))
  expect((await screen.findAllByText('Schrijf bij een onderwerp iets op.')).length).toBeGreaterThan(
    0,
  )
  await userEvent.type(screen.getByLabelText('Wie waren erbij?'), 'Fatma, Ali')
  await userEvent.type(screen.getByLabelText('Netwerk', { selector: 'textarea' }), 'Meer contact.')
  await userEvent.click(screen.getByLabelText('Betekenis', { selector: 'input' }))
  await userEvent.click(screen.getByLabelText('2'))
  await userEvent.click(screen.getByRole('button', { name: 'Aantekeningen bewaren' }))
  expect(await screen.findByRole('button', { name: 'Gesprek opschrijven' })).toBeDefined()
  expect(sent[0]).toEqual({
    path: '/conversation/notes',
    match: '"v3"',
    body: {
      attendees: ['Fatma', 'Ali'],
      notes: [{ topic: 'NETWORK', words: 'Meer contact.' }],
      goals: ['MEANING'],
      worksOn: [],
      perspectiveBefore: 2,
      held: { way: 'ON_THE_SPOT', place: null, startsAt: '2026-09-01T08:00:00Z' },
    },
  })
})

test('what was noted as planned says nothing of the moment, and a call can be agreed', async () => {
  const noted = givenTrajectory({
    step: 'ADVICE',
    conversation: {
      way: 'ONLINE',
      place: null,
      startsAt: '2026-09-01T08:00:00Z',
      attendees: ['Fatma'],
      notes: [{ topic: 'NEXT', words: 'Een vaste plek.' }],
    },
  })
  const sent = serverKnows(noted)
  show(talk)
  expect(await screen.findByText('Een vaste plek.')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Aantekeningen veranderen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Aantekeningen bewaren' }))
  expect(await screen.findByRole('button', { name: 'Aantekeningen veranderen' })).toBeDefined()
  await userEvent.type(screen.getByLabelText('Op welke dag bellen we?'), '2030-11-26')
  await userEvent.click(screen.getByRole('button', { name: 'Dag bewaren' }))
  expect(sent.map(({ path, body }) => [path, (body as { held?: unknown }).held])).toEqual([
    ['/conversation/notes', null],
    ['/call-date', undefined],
  ])
  expect(sent[1]?.body).toEqual({ agreedOn: '2030-11-26' })
})

test('a day that is still to come is told of what is still to be done, and of nothing that is done', () => {
  const { container, rerender } = render(
    <TrajectoryDates trajectory={givenTrajectory({ step: 'CALL' })} />,
  )
  expect(container.textContent).not.toContain('15 oktober')
  expect(container.textContent).toContain('30 december')

  rerender(<TrajectoryDates trajectory={givenTrajectory({ step: 'STOPPED' })} />)
  expect(container.textContent).toBe('')

  rerender(<StepLine trajectory={givenTrajectory({ step: 'CALL' })} />)
  expect(container.textContent).not.toContain('15 okt')
  expect(container.textContent).toContain('30 dec')
})

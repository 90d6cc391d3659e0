import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { givenOrganisation } from '../../../test/given'
import { list, problem, server, v1 } from '../../../test/server'
import { visit } from '../../../test/visit'
import type { components } from '../../api/schema'

type Mine = components['schemas']['MyTrajectory']

const consent = 'Jullie mogen mijn naam bewaren.'
const applications = `${v1}/organisations/${givenOrganisation.id}/trajectory-applications`
const send = () => screen.getByRole('button', { name: 'Vraag advies' })

const givenMine = (part: Partial<Mine> = {}): Mine => ({
  name: 'Fatma',
  language: 'NL',
  initiative: 'De Buurttuin',
  question: 'Hoe bereiken we buren die nu niet komen?',
  appliedAt: '2030-09-01T10:00:00Z',
  step: 'CONVERSATION',
  answerReason: null,
  adviser: 'Joris',
  conversation: {
    way: 'ON_THE_SPOT',
    place: 'Buurthuis De Musketon',
    startsAt: '2030-09-10T12:00:00Z',
  },
  answerBy: null,
  conversationBy: null,
  adviceBy: '2030-09-24',
  callFrom: '2030-11-05',
  callUntil: '2030-12-10',
  callAgreedOn: null,
  tried: null,
  exampleShown: false,
  ...part,
})

beforeEach(() =>
  server.use(
    http.get(`${v1}/initiative-consent-texts`, () =>
      list([{ version: '2026-11', language: 'NL', text: consent }]),
    ),
    http.get(`${v1}/my-trajectory/advice-versions`, () => list([])),
  ),
)

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('Naam van het initiatief'), 'De Buurttuin')
  await userEvent.type(screen.getByLabelText('Plaats'), 'Lunetten')
  await userEvent.selectOptions(screen.getByLabelText('Regio'), 'Utrecht')
  await userEvent.type(screen.getByLabelText('Wat doen jullie samen?'), 'Samen tuinieren.')
  const [volunteers] = screen.getAllByLabelText('6 tot 15 mensen')
  const [, participants] = screen.getAllByLabelText('16 tot 50 mensen')
  if (volunteers && participants) {
    await userEvent.click(volunteers)
    await userEvent.click(participants)
  }
  await userEvent.type(screen.getByLabelText('Wat willen jullie graag weten?'), 'Wie komt er niet?')
  await userEvent.click(screen.getByLabelText('online'))
  await userEvent.type(screen.getByLabelText('Hoe heet je?'), 'Fatma')
  await userEvent.click(screen.getByLabelText('Op mijn mobiel'))
  await userEvent.type(screen.getByLabelText('Je mobiele nummer'), '06 12 34 56 78')
  await userEvent.click(screen.getByLabelText(consent))
}

test('who asks for advice answers a few questions and hears what comes next', async () => {
  let sent: unknown
  server.use(
    http.post(applications, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ contactKind: 'MOBILE' }, { status: 201 })
    }),
  )
  visit('/advies-aanvragen')
  expect(await screen.findByText(/Liever bellen/)).toBeDefined()
  expect(screen.getAllByText(givenOrganisation.telephone)).toHaveLength(2)
  await fillIn()
  await userEvent.click(send())

  expect(await screen.findByText(/Je krijgt een bericht op je telefoon/)).toBeDefined()
  expect(screen.getByText(/Binnen twee weken/)).toBeDefined()
  expect(sent).toEqual({
    initiative: {
      name: 'De Buurttuin',
      place: 'Lunetten',
      region: 'Utrecht',
      activities: 'Samen tuinieren.',
      sinceYear: null,
      volunteers: 'FROM_6_TO_15',
      participants: 'FROM_16_TO_50',
    },
    contact: {
      name: 'Fatma',
      contact: { kind: 'MOBILE', value: '06 12 34 56 78' },
      language: 'NL',
      consentVersion: '2026-11',
    },
    secondContact: null,
    question: 'Wie komt er niet?',
    wantedWay: 'ONLINE',
  })
})

test('an empty form says at every question what to mend, and sends nothing', async () => {
  visit('/advies-aanvragen')
  await screen.findByLabelText('Naam van het initiatief')
  await userEvent.click(send())
  for (const mistake of [
    /Vul in hoe jullie initiatief heet/,
    /Kies jullie provincie/,
    /Vertel wat jullie samen doen/,
    /Kies hoeveel vrijwilligers/,
    /Vertel wat jullie willen weten/,
    /Kies hoe we je kunnen bereiken/,
    /Zeg dat we je naam mogen bewaren/,
  ]) {
    expect((await screen.findAllByText(mistake)).length).toBeGreaterThan(0)
  }
})

test('what the server cannot use stands at its question, and what was typed stays', async () => {
  server.use(
    http.post(applications, () =>
      problem(400, 'invalid', {
        errors: [
          {
            pointer: '/contact/contact/value',
            code: 'not-a-mobile',
            detail: 'Dit is geen nummer.',
          },
        ],
      }),
    ),
  )
  visit('/advies-aanvragen')
  await fillIn()
  await userEvent.click(send())
  expect((await screen.findAllByText(/Dit is geen nummer/)).length).toBeGreaterThan(0)
  expect(screen.getByLabelText<HTMLInputElement>('Naam van het initiatief').value).toBe(
    'De Buurttuin',
  )
})

test('when no programme goes on, whom to call is said', async () => {
  server.use(
    http.post(applications, () =>
      problem(409, 'no-programme-now', { detail: 'Er loopt nu geen adviesprogramma.' }),
    ),
  )
  visit('/advies-aanvragen')
  await fillIn()
  await userEvent.click(send())
  expect(await screen.findByText(/Er loopt nu geen adviesprogramma/)).toBeDefined()
})

test('the link says how it stands, who advises and which days come', async () => {
  server.use(http.get(`${v1}/my-trajectory`, () => HttpResponse.json(givenMine())))
  visit('/mijn-advies#sleutel')
  expect(await screen.findByRole('heading', { name: 'De Buurttuin' })).toBeDefined()
  expect(screen.getByText('Joris denkt met jullie mee.')).toBeDefined()
  expect(screen.getByText(/Buurthuis De Musketon/)).toBeDefined()
  expect(
    screen.getByText('tussen dinsdag 5 november 2030 en dinsdag 10 december 2030'),
  ).toBeDefined()
  expect(screen.queryByText('Wat hebben jullie geprobeerd?')).toBeNull()
})

test('who was advised says what they tried, and may take back that it is told', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(`${v1}/my-trajectory`, () => HttpResponse.json(givenMine({ step: 'CALL' }))),
    http.post(`${v1}/my-trajectory/experience`, async ({ request }) => {
      const said = (await request.json()) as Pick<Mine, 'tried' | 'exampleShown'>
      sent.push(said)
      return HttpResponse.json(givenMine({ step: 'CALL', ...said }))
    }),
  )
  visit('/mijn-advies#sleutel')
  await userEvent.type(
    await screen.findByLabelText('Wat deden jullie met het advies?'),
    'We belden aan.',
  )
  const shown = screen.getByLabelText(/Ons voorbeeld mag/)
  await userEvent.click(shown)
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  await userEvent.click(shown)
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(sent).toEqual([
    { tried: 'We belden aan.', exampleShown: true },
    { tried: 'We belden aan.', exampleShown: false },
  ])
})

test('who asks to be forgotten is asked once more, and then the link is gone', async () => {
  let token: string | null = null
  server.use(
    http.get(`${v1}/my-trajectory`, () => HttpResponse.json(givenMine())),
    http.delete(`${v1}/my-trajectory/contact`, ({ request }) => {
      token = request.headers.get('Trajectory-Token')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  visit('/mijn-advies#sleutel')
  await userEvent.click(await screen.findByRole('button', { name: 'Vergeet mijn naam' }))
  expect(token).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Ja, vergeet mijn naam' }))
  expect(await screen.findByText(/We hebben je naam en contact weggehaald/)).toBeDefined()
  expect(token).toBe('sleutel')
})

test('a link that ended says whom to call', async () => {
  server.use(http.get(`${v1}/my-trajectory`, () => problem(401, 'link-not-valid')))
  visit('/mijn-advies#sleutel')
  expect(await screen.findByText(/Deze link werkt niet meer/)).toBeDefined()
})

test('the advice is read on the same page', async () => {
  server.use(
    http.get(`${v1}/my-trajectory`, () => HttpResponse.json(givenMine({ step: 'CALL' }))),
    http.get(`${v1}/my-trajectory/advice-versions`, () => {
      return list([
        {
          number: 1,
          title: 'Begin klein',
          body: 'Nodig zelf uit.',
          cited: [],
          writtenBy: 'Joris',
          factsCheckedAt: null,
          factsRight: true,
          factsRemark: null,
          sentAt: '2030-09-20T10:00:00Z',
        },
      ])
    }),
  )
  visit('/mijn-advies#sleutel')
  expect(await screen.findByText('Nodig zelf uit.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'PDF om te printen' })).toBeDefined()
})

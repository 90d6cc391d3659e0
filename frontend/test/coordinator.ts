import { HttpResponse, http } from 'msw'
import type { components } from '../src/api/schema'
import { givenDialogue, givenNeighbourhood, id, inDays } from './given'
import { list, server, v1 } from './server'

type Schemas = components['schemas']

const givenTheme: Schemas['Theme'] = {
  id: id(601),
  name: 'Erbij horen',
  description: null,
  questions: [{ round: 'ACQUAINTANCE', text: 'Wie ben je?' }],
}

const givenVenue: Schemas['Venue'] = {
  ...givenDialogue().venue,
  rooms: [{ id: id(851), name: 'Grote zaal', seats: 20 }],
}

export const givenMembership = (
  roles: Schemas['Role'][] = ['COORDINATOR'],
  name = 'Buurtdialoog Utrecht',
  number = 161,
): Schemas['OwnMembership'] => ({
  organisation: { id: id(number), name },
  roles,
  looksAlongUntil: null,
})

/** A draft for two tables next week, unless told otherwise. */
export function givenPlan(part: Partial<Schemas['DialoguePlan']> = {}) {
  return {
    id: id(1001),
    organisationId: id(161),
    title: 'Erbij horen in Zuilen',
    themeId: givenTheme.id,
    theme: { id: givenTheme.id, name: givenTheme.name },
    format: 'APPRECIATIVE',
    language: 'NL',
    startsAt: inDays(7),
    endsAt: inDays(7.1),
    durationMinutes: 150,
    venueId: givenVenue.id,
    venue: { id: givenVenue.id, name: givenVenue.name },
    roomId: null,
    neighbourhood: givenNeighbourhood,
    tables: 2,
    seatsPerTable: 8,
    campaignId: null,
    questions: givenTheme.questions,
    expectations: null,
    price: null,
    food: null,
    interpreter: null,
    childrenWelcome: false,
    coOrganisers: [],
    facilitatorName: null,
    hostName: null,
    welcomeName: null,
    contactName: null,
    registrationOpensAt: null,
    registrationClosesAt: inDays(7),
    status: 'DRAFT',
    seats: 16,
    seatsTaken: 0,
    reference: null,
    cancellationReason: null,
    goesOnSince: null,
    counts: null,
    cycleId: null,
    editionNumber: null,
    cameFromDialogueId: null,
    createdAt: inDays(-1),
    updatedAt: inDays(-1),
    ...part,
  } satisfies Schemas['DialoguePlan']
}

/** Every second Tuesday of two months, its theme chosen each time. */
export const givenCycle: Schemas['Cycle'] = {
  id: id(1101),
  name: 'Podium Oost in gesprek',
  neighbourhood: givenNeighbourhood,
  venue: { id: givenVenue.id, name: givenVenue.name },
  room: null,
  theme: null,
  format: 'APPRECIATIVE',
  language: 'NL',
  tables: 3,
  seatsPerTable: 8,
  durationMinutes: 150,
  rhythm: { weeks: null, months: 2, nth: 2, weekday: 'TUESDAY' },
  rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
  beganOn: '2026-09-08',
  startTime: '19:30',
  timeZone: 'Europe/Amsterdam',
  skippedDates: [],
  endedOn: null,
  createdAt: inDays(-90),
}

export const planAnswer = (plan: Schemas['DialoguePlan'], version = 1) =>
  HttpResponse.json(plan, { headers: { ETag: `"${version}"` } })

/** A coordinator is signed in, and there is a theme and a venue to plan with. */
export function asCoordinator(memberships = [givenMembership()]) {
  server.use(
    http.get(`${v1}/me`, () =>
      HttpResponse.json({ name: 'Els', email: null, supporter: false, memberships }),
    ),
    http.get(`${v1}/themes`, () => list([givenTheme])),
    http.get(`${v1}/venues`, () => list([givenVenue])),
    http.get(`${v1}/campaigns`, () => list([])),
    http.get(`${v1}/calls`, () => list([])),
    http.get(`${v1}/dialogue-plans`, () => list([])),
    http.get(`${v1}/dialogue-plans/:id`, () => planAnswer(givenPlan())),
    http.get(`${v1}/dialogue-plans/:id/relatives`, () => list([])),
    http.get(`${v1}/dialogues/:id/team-members`, () => list([])),
    http.get(`${v1}/dialogues/:id/change-news`, () =>
      HttpResponse.json({ change: null, people: [] }),
    ),
  )
}

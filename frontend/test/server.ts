import { type DefaultBodyType, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { givenConsentTexts, givenDialogue, givenNeighbourhood, givenOrganisation } from './given'

export const v1 = 'http://localhost:3000/api/v1'

export const list = (items: DefaultBodyType[], next: string | null = null) =>
  HttpResponse.json({ items, next, retrievedAt: new Date().toISOString() })

export const problem = (status: number, code: string, more: object = {}) =>
  HttpResponse.json(
    { type: `/problems/${code}`, title: code, status, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

const noCalendar = { madeAt: null, address: null }

/** What every page asks for. A test lays its own answers over these. */
export const server = setupServer(
  http.get(`${v1}/organisations`, () => list([givenOrganisation])),
  http.get(`${v1}/agenda-filters`, () =>
    HttpResponse.json({ neighbourhoods: [givenNeighbourhood], themes: [], campaigns: [] }),
  ),
  http.get(`${v1}/neighbourhoods`, () => list([])),
  http.get(`${v1}/dialogues`, () => list([])),
  http.get(`${v1}/dialogues/:id`, () => HttpResponse.json(givenDialogue())),
  http.get(`${v1}/dialogues/:id/alternatives`, () => list([])),
  http.get(`${v1}/neighbourhoods/:id/help-calls`, () => list([])),
  http.get(`${v1}/my-turn/calendar`, () => HttpResponse.json(noCalendar)),
  http.get(`${v1}/my-core-group/calendar`, () => HttpResponse.json(noCalendar)),
  http.get(`${v1}/my-standing-registration/calendar`, () => problem(404, 'not-found')),
  http.get(`${v1}/consent-texts`, () => list(givenConsentTexts)),
)

import { type Browser, expect, type Page } from '@playwright/test'
import { appUrl } from './product'
import { signIn } from './signIn'

const v1 = `${appUrl}/api/v1`

/** Three weeks, in minutes. */
export const THREE_WEEKS = 21 * 24 * 60

/** A coordinator in a window of their own, with a neighbourhood in which nothing was agreed before. */
export async function coordinatorInANewNeighbourhood(browser: Browser, name: string) {
  const page = await (await browser.newContext({ baseURL: appUrl })).newPage()
  await signIn(page, 'coordinator@voorbeeld.nl')
  const { posts, reads } = await asCoordinator(page)
  const neighbourhood = await posts('/neighbourhoods', { name, municipality: 'Utrecht' })
  const venue = await posts('/venues', {
    name: `Buurthuis ${name}`,
    street: 'Kanaalstraat',
    houseNumber: '1',
    postcode: '3531 CA',
    town: 'Utrecht',
    neighbourhoodId: neighbourhood.id,
    stepFree: true,
    accessibleToilet: true,
    hearingLoop: false,
    rooms: [],
  })
  return {
    page,
    posts,
    reads,
    neighbourhood: neighbourhood.id as string,
    /** A dialogue there, so many minutes from now. */
    publishes: async (title: string, minutesAhead: number) => {
      const plan = await posts('/dialogue-plans', {
        title,
        themeId: (await reads('/themes')).items[0].id,
        venueId: venue.id,
        format: 'APPRECIATIVE',
        language: 'NL',
        startsAt: new Date(Date.now() + minutesAhead * 60_000).toISOString(),
        durationMinutes: 120,
        tables: 2,
        seatsPerTable: 8,
        questions: [],
        childrenWelcome: true,
        coOrganisers: [],
      })
      await posts(`/dialogues/${plan.id}/publication`)
      return plan.id as string
    },
  }
}

/** What a coordinator who is signed in there asks of the API without going through its pages. */
export async function asCoordinator(page: Page) {
  const me = await (await page.request.get(`${v1}/me`)).json()
  const headers = {
    Organisation: me.memberships[0].organisation.id as string,
    'x-requested-by': 'buurtdialoog',
  }
  return {
    reads: async (path: string) => (await page.request.get(v1 + path, { headers })).json(),
    posts: async (path: string, data?: unknown) => {
      const answer = await page.request.post(v1 + path, {
        headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
        ...(data !== undefined && { data }),
      })
      expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
      return answer.json()
    },
  }
}

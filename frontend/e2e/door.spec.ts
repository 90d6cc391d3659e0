import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { signIn } from './signIn'

interface Evening {
  dialogue: string
  organisation: string
}

/** A dialogue that begins in a quarter of an hour, with one table and two neighbours who signed up. */
const anEvening = (page: Page): Promise<Evening> =>
  page.evaluate(async () => {
    const headers = new Headers({
      'X-Requested-By': 'buurtdialoog',
      'Content-Type': 'application/json',
    })
    const call = async (method: string, path: string, body?: unknown) =>
      (await fetch(`/api/v1${path}`, { method, headers, body: JSON.stringify(body) })).json()
    const me = await call('GET', '/me')
    const organisation = me.memberships[0].organisation.id
    headers.set('Organisation', organisation)
    const plan = await call('POST', '/dialogue-plans', {
      title: 'Vanavond aan tafel',
      themeId: (await call('GET', '/themes')).items[0].id,
      venueId: (await call('GET', '/venues')).items[0].id,
      format: 'APPRECIATIVE',
      language: 'NL',
      startsAt: new Date(Date.now() + 15 * 60_000).toISOString(),
      durationMinutes: 120,
      tables: 1,
      seatsPerTable: 6,
      questions: [],
      childrenWelcome: true,
      coOrganisers: [],
    })
    await call('POST', `/dialogues/${plan.id}/publication`)
    headers.delete('Organisation')
    headers.delete('X-Requested-By')
    for (const name of ['Annie Deur', 'Bilal Deur']) {
      await fetch(`/api/v1/dialogues/${plan.id}/registrations`, {
        method: 'POST',
        credentials: 'omit',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          people: [{ name, firstTime: true, ageBand: null, needs: null }],
          contact: { kind: 'NONE', value: null },
          language: 'NL',
          via: null,
          consents: [{ purpose: 'TAKING_PART', version: '2026-11' }],
        }),
      })
    }
    return { dialogue: plan.id, organisation }
  })

/** What the server knows, whatever the page shows. */
const atTheServer = (page: Page, { dialogue, organisation }: Evening) =>
  page.evaluate(
    async ([id, forWhom]) => {
      const answer = await fetch(`/api/v1/dialogues/${id}/door-list`, {
        headers: { Organisation: forWhom },
      })
      const { people } = await answer.json()
      return people.map(({ name, mark }: { name: string; mark: string }) => `${name}: ${mark}`)
    },
    [dialogue, organisation] as const,
  )

test('at the door nothing is lost without reception, and nothing doubled', async ({
  page,
  context,
}) => {
  test.slow()
  await signIn(page, 'coordinator@voorbeeld.nl')
  const evening = await anEvening(page)
  await page.goto(`/coordinator/dialogen/${evening.dialogue}/deur`)
  await page.getByRole('button', { name: 'Annie Deur: Nog niet gezien' }).click()
  await expect(page.getByText('1 aanwezig · 2 verwacht')).toBeVisible()
  await expectAccessible(page)
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).includes('deur')))
    .toBe(true)
  await page.waitForLoadState('networkidle')

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Meer over Bilal Deur' }).click()
  await page.getByRole('button', { name: 'Niet gekomen' }).click()
  await page.getByRole('button', { name: 'Iemand zonder aanmelding' }).click()
  await page.getByLabel('Naam (mag leeg blijven)').fill('Zomaar Binnen')
  await page.getByLabel(/Dat is goed/).check()
  await page.getByRole('button', { name: 'Welkom heten' }).click()
  await expect(page.getByText('Niet verbonden: we bewaren 2 wijzigingen')).toBeVisible()
  await expect(page.getByText('2 aanwezig · 2 verwacht')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Niet verbonden: we bewaren 2 wijzigingen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zomaar Binnen: Aanwezig' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bilal Deur: Niet gekomen' })).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText(/Niet verbonden/)).toBeHidden({ timeout: 30_000 })
  await expect
    .poll(() => atTheServer(page, evening))
    .toEqual(['Annie Deur: PRESENT', 'Bilal Deur: ABSENT', 'Zomaar Binnen: PRESENT'])

  await page.reload()
  await expect(page.getByText('2 aanwezig · 2 verwacht')).toBeVisible()
  expect(await atTheServer(page, evening)).toHaveLength(3)
})

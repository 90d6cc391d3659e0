import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { inThreeWeeks } from './planning'
import { appUrl } from './product'
import { signIn } from './signIn'

const v1 = `${appUrl}/api/v1`

/** What a coordinator does about a cycle, in a window of their own. */
async function coordinatorAt(browser: Browser) {
  const page = await (await browser.newContext({ baseURL: appUrl })).newPage()
  await signIn(page, 'coordinator@voorbeeld.nl')
  const me = await (await page.request.get(`${v1}/me`)).json()
  const headers = {
    Organisation: me.memberships[0].organisation.id as string,
    'x-requested-by': 'buurtdialoog',
  }
  const first = async (list: string) =>
    (await (await page.request.get(`${v1}/${list}`, { headers })).json()).items[0].id as string
  return {
    begins: async (name: string) =>
      made(page.request, '/cycles', headers, {
        name,
        venueId: await first('venues'),
        themeId: await first('themes'),
        format: 'APPRECIATIVE',
        language: 'NL',
        tables: 1,
        seatsPerTable: 5,
        durationMinutes: 120,
        rhythm: { weeks: 8 },
        beganOn: inThreeWeeks(),
        startTime: '19:30',
      }),
    publishesNext: async (cycle: { id: string }) => {
      const edition = await made(page.request, `/cycles/${cycle.id}/editions`, headers, {})
      const plan = await page.request.get(`${v1}/dialogue-plans/${edition.dialogueId}`, { headers })
      const published = await page.request.post(
        `${v1}/dialogues/${edition.dialogueId}/publication`,
        { headers: { ...headers, 'If-Match': plan.headers().etag ?? '' } },
      )
      expect(published.status()).toBe(200)
      return edition.dialogueId as string
    },
  }
}

async function made(
  request: APIRequestContext,
  path: string,
  headers: Record<string, string>,
  data: unknown,
) {
  const answer = await request.post(v1 + path, {
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
    data,
  })
  expect(answer.status()).toBe(201)
  return answer.json()
}

async function signsUp(page: Page, dialogue: string, email: string) {
  await page.goto(`/dialogen/${dialogue}/aanmelden`)
  await page.getByLabel('Hoe heet je?').fill('Adjoa')
  await page.getByLabel('Met een e-mail').check()
  await page.getByLabel('Je e-mailadres').fill(email)
  await page.locator('#consent-TAKING_PART').check()
  await page.getByRole('button', { name: /Ik doe mee|Meld me aan|Aanmelden/ }).click()
  await expect(page.getByText('Je hebt een plaats!')).toBeVisible()
}

test('a regular always comes, skips one time with one tap, and is back the time after unasked', async ({
  page,
  browser,
}, { project }) => {
  test.slow()
  const now = `${project.name}.${Date.now()}`
  const email = `adjoa.${now}@voorbeeld.nl`
  const coordinator = await coordinatorAt(browser)
  const cycle = await coordinator.begins(`Elke keer ${now}`)

  await test.step('who comes to the first time says that they always come', async () => {
    await signsUp(page, await coordinator.publishesNext(cycle), email)
    await page.goto(linkIn(await mailTo(email, /Je bent erbij/)))
    await page.getByRole('button', { name: 'Ik kom altijd', exact: true }).click()
    await expect(page.getByText(/Je komt altijd bij/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('skips the second with one tap', async () => {
    await page.getByRole('button', { name: 'Deze keer niet: De keer daarna' }).click()
    await expect(page.getByText('Deze keer kom je niet.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('has no place in the second, and one in the third', async () => {
    const second = await coordinator.publishesNext(cycle)
    const third = await coordinator.publishesNext(cycle)
    const taken = async (id: string) =>
      (await (await page.request.get(`${v1}/dialogues/${id}/availability`)).json()).seatsTaken
    expect(await taken(second)).toBe(0)
    expect(await taken(third)).toBe(1)
    await expect
      .poll(async () => (await mailTo(email, /Je bent erbij/)).text, { timeout: 20_000 })
      .toContain('Je komt altijd')
    await page.goto('about:blank')
    await page.goto(linkIn(await mailTo(email, /Je bent erbij/)))
    await expect(page.getByText('Je hebt een plaats')).toBeVisible()
  })
})

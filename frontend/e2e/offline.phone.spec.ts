import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { signIn } from './signIn'

/** The app itself is on the phone: from now on it opens without a line. */
async function appIsKept(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready
        const kept = await caches.match('/')
        return active?.state === 'activated' && kept !== undefined
      }),
    )
    .toBe(true)
}

const says = (page: Page) => page.getByText(/^Zonder verbinding · van \d\d:\d\d/)

/** A neighbour signs up for the first dialogue with a seat, and opens the link of the mail. */
async function myRegistration(page: Page, address: string) {
  await page.goto('/')
  await page.evaluate(async (value) => {
    const { items } = await (await fetch('/api/v1/dialogues?withSeats=true')).json()
    const headers = { 'Content-Type': 'application/json' }
    const texts = await (await fetch('/api/v1/consent-texts')).json()
    const { version } = texts.items.find(
      ({ purpose }: { purpose: string }) => purpose === 'TAKING_PART',
    )
    const answer = await fetch(`/api/v1/dialogues/${items.at(-1).id}/registrations`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        people: [{ name: 'Zeynep', firstTime: true, ageBand: null, needs: null }],
        contact: { kind: 'EMAIL', value },
        language: 'NL',
        via: null,
        consents: [{ purpose: 'TAKING_PART', version }],
      }),
    })
    if (!answer.ok) throw new Error(await answer.text())
  }, address)
  await page.goto(linkIn(await mailTo(address, /./)))
  await expect(page.getByText('Je hebt een plaats')).toBeVisible()
}

const withoutLine = (context: BrowserContext) => context.setOffline(true)
const withLine = (context: BrowserContext) => context.setOffline(false)

test('the agenda and a dialogue that was read are read without a line, and say of when they are', async ({
  page,
  context,
}) => {
  await page.goto('/')
  const first = page.locator('main a[href^="/dialogen/"]').first()
  const title = (await first.textContent()) ?? ''
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await appIsKept(page)

  await withoutLine(context)
  // For five seconds the browser itself answers with what it just read.
  await expect(async () => {
    await page.reload()
    await expect(says(page)).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expectAccessible(page)

  await page.goto('/')
  await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
  await expect(says(page)).toBeVisible()
  await expectAccessible(page)

  await page.goto('/over')
  await expect(page.getByText('We krijgen geen verbinding')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/')
  await withLine(context)
  await expect(says(page)).toBeHidden({ timeout: 30_000 })
})

test('my registration is read without a line, what I say waits and is sent once, and the phone forgets', async ({
  page,
  context,
}) => {
  test.slow()
  await myRegistration(page, `zonder.lijn.${Date.now()}@voorbeeld.nl`)
  await appIsKept(page)
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click()
  await expect(page.getByText('Dit apparaat bewaart deze pagina')).toBeVisible()
  await expectAccessible(page)
  await page.close()

  const again = await context.newPage()
  const taken: string[] = []
  again.on('response', (answer) => {
    if (answer.url().endsWith('/my-registration/cancellation')) taken.push(`${answer.status()}`)
  })
  await withoutLine(context)
  await again.goto('/mijn-aanmelding')
  await expect(again.getByText('Je hebt een plaats')).toBeVisible()
  await expect(says(again)).toBeVisible()
  await expectAccessible(again)

  await again.getByRole('button', { name: 'Ik kan toch niet komen' }).click()
  await again.getByRole('button', { name: 'Ja, meld mij af' }).click()
  await expect(again.getByText('Nog niet verstuurd')).toBeVisible()
  await expect(again.getByText('Je hebt een plaats')).toBeVisible()
  await expectAccessible(again)
  await again.reload()
  await expect(again.getByText('Nog niet verstuurd')).toBeVisible()

  await withLine(context)
  await expect(again.getByText('Je bent afgemeld').first()).toBeVisible({ timeout: 30_000 })
  await expect(again.getByText('Nog niet verstuurd')).toBeHidden()
  await again.reload()
  await expect(again.getByText('Je bent afgemeld').first()).toBeVisible()
  expect(taken).toEqual(['200'])

  await again.getByRole('button', { name: 'Vergeet op dit apparaat' }).click()
  const other = await context.newPage()
  await other.goto('/mijn-aanmelding')
  await expect(other.getByRole('link', { name: /nieuwe link|link/i }).first()).toBeVisible()
  await expect(other.getByText('Je bent afgemeld')).toBeHidden()
  expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain('Zeynep')
})

test('my turn is read without a line', async ({ page, context }) => {
  test.slow()
  const address = `deur.open.${Date.now()}@voorbeeld.nl`
  await signIn(page, 'coordinator@voorbeeld.nl')
  await page.evaluate(async (value) => {
    const headers = new Headers({
      'X-Requested-By': 'buurtdialoog',
      'Content-Type': 'application/json',
    })
    const me = await (await fetch('/api/v1/me', { headers })).json()
    headers.set('Organisation', me.memberships[0].organisation.id)
    const { items } = await (
      await fetch('/api/v1/dialogue-plans?status=PUBLISHED', { headers })
    ).json()
    const answer = await fetch(`/api/v1/dialogues/${items.at(-1).id}/team-members`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        part: 'VENUE_HOST',
        name: 'Ravi',
        contact: { kind: 'EMAIL', value },
        language: 'NL',
      }),
    })
    if (!answer.ok) throw new Error(await answer.text())
  }, address)
  await page.goto(linkIn(await mailTo(address, /./)))
  await expect(page.getByText(/Hoi Ravi|Ravi/).first()).toBeVisible()
  await appIsKept(page)

  await withoutLine(context)
  await page.reload()
  await expect(page.getByText(/Mensen die komen/)).toBeVisible()
  await expect(says(page)).toBeVisible()
  await expectAccessible(page)
})

/** A cycle of which Samira alone is the core group, with a next edition whose tasks nobody has yet. */
const coreGroupOfOne = (page: Page, address: string) =>
  page.evaluate(async (value) => {
    const headers = new Headers({
      'X-Requested-By': 'buurtdialoog',
      'Content-Type': 'application/json',
    })
    const call = async (method: string, path: string, body?: unknown) => {
      const answer = await fetch(`/api/v1${path}`, { method, headers, body: JSON.stringify(body) })
      if (!answer.ok) throw new Error(await answer.text())
      return answer.json()
    }
    const me = await call('GET', '/me')
    headers.set('Organisation', me.memberships[0].organisation.id)
    const cycle = await call('POST', '/cycles', {
      name: `Zonder lijn aan tafel ${Date.now()}`,
      venueId: (await call('GET', '/venues')).items[0].id,
      themeId: (await call('GET', '/themes')).items[0].id,
      format: 'APPRECIATIVE',
      language: 'NL',
      tables: 1,
      seatsPerTable: 6,
      durationMinutes: 120,
      rhythm: { weeks: 8 },
      beganOn: new Date().toISOString().slice(0, 10),
      startTime: '19:30',
    })
    await call('POST', `/cycles/${cycle.id}/core-group-members`, {
      kind: 'RESIDENT',
      name: 'Samira',
      contact: { kind: 'EMAIL', value },
      language: 'NL',
    })
    await call('POST', `/cycles/${cycle.id}/editions`, {})
  }, address)

test('a task that I take without a line waits, and is taken once', async ({ page, context }) => {
  test.slow()
  const address = `kerngroep.${Date.now()}@voorbeeld.nl`
  await signIn(page, 'coordinator@voorbeeld.nl')
  await coreGroupOfOne(page, address)
  const phone = await (await context.browser()?.newContext())?.newPage()
  if (!phone) throw new Error('There is no second phone')
  await phone.goto(linkIn(await mailTo(address, /kerngroep/)))
  await expect(phone.getByText(/Dag Samira/)).toBeVisible()
  await appIsKept(phone)
  const taken: number[] = []
  phone.on('response', (answer) => {
    if (answer.url().endsWith('/taking')) taken.push(answer.status())
  })
  const task = phone.getByRole('listitem').filter({ hasText: 'Buren uitnodigen' })
  await expect(task.getByText('Nog vrij')).toBeVisible()

  await withoutLine(phone.context())
  await task.getByRole('button', { name: /^Ik doe het/ }).click()
  await expect(phone.getByText('Nog niet verstuurd')).toBeVisible()
  await expect(task.getByText('Nog vrij')).toBeVisible()
  await phone.reload()
  await expect(phone.getByText('Nog niet verstuurd')).toBeVisible()
  await expectAccessible(phone)

  await withLine(phone.context())
  await expect(task.getByText('Jij doet dit')).toBeVisible({ timeout: 30_000 })
  await expect(phone.getByText('Nog niet verstuurd')).toBeHidden()
  await phone.reload()
  await expect(task.getByText('Jij doet dit')).toBeVisible()
  expect(taken).toEqual([200])
})

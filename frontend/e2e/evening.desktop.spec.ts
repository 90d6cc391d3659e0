import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { signIn } from './signIn'

interface Planned {
  cycle: string
  edition: string
  samira: string
}

/** A cycle whose edition begins in a quarter of an hour and is led by Samira; the one after it is planned too. */
const planEvening = (page: Page, address: string): Promise<Planned> =>
  page.evaluate(async (email) => {
    const headers = new Headers({
      'X-Requested-By': 'buurtdialoog',
      'Content-Type': 'application/json',
    })
    const send = (method: string, path: string, body?: unknown) =>
      fetch(`/api/v1${path}`, { method, headers, body: JSON.stringify(body) })
    const call = async (method: string, path: string, body?: unknown) =>
      (await send(method, path, body)).json()
    const me = await call('GET', '/me')
    headers.set('Organisation', me.memberships[0].organisation.id)
    const cycle = await call('POST', '/cycles', {
      name: `Avond aan tafel ${Date.now()}`,
      venueId: (await call('GET', '/venues')).items[0].id,
      themeId: (await call('GET', '/themes')).items[0].id,
      format: 'APPRECIATIVE',
      language: 'NL',
      tables: 2,
      seatsPerTable: 6,
      durationMinutes: 120,
      rhythm: { weeks: 8 },
      beganOn: new Date().toISOString().slice(0, 10),
      startTime: '19:30',
    })
    const joins = (name: string, contact: unknown) =>
      call('POST', `/cycles/${cycle.id}/core-group-members`, {
        kind: 'RESIDENT',
        name,
        contact,
        language: 'NL',
      })
    const samira = await joins('Samira', { kind: 'EMAIL', value: email })
    await joins('Kwame', { kind: 'NONE', value: null })
    await call('PUT', `/cycles/${cycle.id}/house-notes`, {
      keys: 'Bij Riet op nummer 3',
      coffee: 'De kast links van de keuken',
    })
    const next = async (minutes: number) => {
      const { dialogueId } = await call('POST', `/cycles/${cycle.id}/editions`, {})
      const plan = await send('GET', `/dialogue-plans/${dialogueId}`)
      const patch = new Headers(headers)
      patch.set('Content-Type', 'application/merge-patch+json')
      patch.set('If-Match', plan.headers.get('ETag') ?? '')
      await fetch(`/api/v1/dialogue-plans/${dialogueId}`, {
        method: 'PATCH',
        headers: patch,
        body: JSON.stringify({ startsAt: new Date(Date.now() + minutes * 60_000).toISOString() }),
      })
      return dialogueId as string
    }
    const before = await next(12)
    for (const title of ['Een bank in het park', 'Samen koffie']) {
      await call('POST', '/actions', {
        dialogueId: before,
        kind: 'CONNECTING',
        title,
        helpShown: false,
      })
    }
    const edition = await next(15)
    await call('POST', `/dialogues/${edition}/publication`)
    const tasks = await call('GET', `/dialogues/${edition}/care-tasks`)
    const facilitation = tasks.items.find(({ kind }: { kind: string }) => kind === 'FACILITATION')
    await call('PUT', `/care-tasks/${facilitation.id}/assignment`, {
      memberId: samira.id,
      agreed: true,
    })
    await call('POST', `/cycles/${cycle.id}/editions`, {})
    await fetch(`/api/v1/dialogues/${edition}/registrations`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        people: [{ name: 'Annie Avond', firstTime: true, ageBand: null, needs: null }],
        contact: { kind: 'LANDLINE', value: '030 231 45 67' },
        language: 'NL',
        via: null,
        consents: [{ purpose: 'TAKING_PART', version: '2026-11' }],
      }),
    })
    return { cycle: cycle.id, edition, samira: samira.id }
  }, address)

/** How the door stands at the server, whatever a screen says. */
const atTheDoor = (page: Page, edition: string) =>
  page.evaluate(async (id) => {
    const me = await (await fetch('/api/v1/me')).json()
    const answer = await fetch(`/api/v1/dialogues/${id}/door-list`, {
      headers: { Organisation: me.memberships[0].organisation.id },
    })
    const { counts } = await answer.json()
    return { walkIns: counts.walkIns, present: counts.present }
  }, edition)

/** The board: by hand with a mouse, and the same with the menu. */
async function expectMoves(page: Page, cycle: string) {
  await page.goto(`/coordinator/acties?cyclus=${cycle}`)
  const card = page.getByRole('listitem').filter({ hasText: 'Samen koffie' })
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
  await expect(column('Afgesproken').getByText('Samen koffie')).toBeVisible()
  await card.dragTo(column('Bezig'))
  await expect(column('Bezig').getByText('Samen koffie')).toBeVisible()
  await page.getByLabel('Verplaats naar: Samen koffie').selectOption('Klaar')
  await expect(column('Klaar').getByText('Samen koffie')).toBeVisible()
  await expectAccessible(page)
}

test('an evening on one laptop, by somebody of the core group, without a coordinator', async ({
  page,
  browser,
}) => {
  test.slow()
  const address = `samira.${Date.now()}@voorbeeld.nl`
  await signIn(page, 'coordinator@voorbeeld.nl')
  const planned = await planEvening(page, address)

  const laptop = await (await browser.newContext()).newPage()
  await laptop.goto(linkIn(await mailTo(address, /kerngroep/)))
  await expect(laptop.getByText(/Dag Samira/)).toBeVisible()
  await expectAccessible(laptop)
  await laptop.getByRole('link', { name: 'Open jouw avond' }).click()
  await expect(
    laptop.getByText('Dag Samira. Jij leidt deze avond.', { exact: false }),
  ).toBeVisible()
  await expect(laptop.getByText('Bij Riet op nummer 3')).toBeVisible()
  await expect(laptop.getByText('De kast links van de keuken')).toBeVisible()
  await expectAccessible(laptop)

  await test.step('the door: one who signed up, and four who did not', async () => {
    await laptop.getByRole('button', { name: /^Is er.*Annie Avond/ }).click()
    await expect(laptop.getByText('Er al: 1.', { exact: false })).toBeVisible()
    await laptop.getByLabel('Met hoeveel?').fill('4')
    await laptop.getByRole('button', { name: 'Welkom', exact: true }).click()
    await expect(laptop.getByText('Er al: 5.', { exact: false })).toBeVisible()
  })

  await test.step('the door goes on without a connection, and is sent once', async () => {
    await laptop.context().setOffline(true)
    await laptop.getByLabel('Met hoeveel?').fill('2')
    await laptop.getByRole('button', { name: 'Welkom', exact: true }).click()
    await laptop.getByRole('button', { name: /^Is er.*Annie Avond/ }).click()
    await expect(laptop.getByText('Er al: 6.', { exact: false })).toBeVisible()
    await expect(laptop.getByText('Niet verbonden: we bewaren 3 wijzigingen')).toBeVisible()
    await laptop.context().setOffline(false)
    await expect(laptop.getByText(/Niet verbonden/)).toBeHidden({ timeout: 30_000 })
    await expect.poll(() => atTheDoor(page, planned.edition)).toEqual({ walkIns: 6, present: 6 })
  })

  await test.step('what was agreed before is settled at the table', async () => {
    await laptop.getByRole('button', { name: /^Klaar.*Een bank in het park/ }).click()
    const done = laptop.getByRole('region', { name: 'Klaar sinds de vorige keer' })
    await expect(done.getByText('Een bank in het park')).toBeVisible()
    await expect(laptop.getByRole('heading', { name: 'Samen koffie' })).toBeVisible()
  })

  await test.step('the theme of the next time', async () => {
    await laptop.getByLabel('Nieuw idee').fill('Samen eten')
    await laptop.getByRole('button', { name: 'Zet op het bord' }).click()
    const dots = laptop.getByLabel('Stippen voor: Samen eten')
    await dots.fill('7')
    await dots.blur()
    await laptop.getByRole('button', { name: /^Kies dit thema.*Samen eten/ }).click()
    await laptop.getByLabel('Reden').fill('Daar kwam het meeste los')
    await laptop.getByRole('button', { name: 'Dit wordt het thema' }).click()
    await expect(
      laptop.getByText('Gekozen. De volgende keer gaat hierover: Samen eten.'),
    ).toBeVisible()
  })

  await test.step('the tasks of the next time', async () => {
    const recruits = laptop.getByLabel('Wie doet: Buren uitnodigen')
    await recruits.selectOption('Kwame')
    await expect(recruits).toBeEnabled()
    await expect(recruits.locator('option:checked')).toHaveText('Kwame')
  })

  await test.step('a telephone number, seen by who leads it and written down', async () => {
    await laptop.getByRole('button', { name: 'Laat de nummers zien' }).click()
    await expect(laptop.getByRole('link', { name: '030 231 4567' })).toBeVisible()
  })
  expect(await laptop.context().cookies()).toEqual([])

  await page.goto(`/coordinator/kerngroepen/${planned.cycle}`)
  await expect(page.getByText('“Daar kwam het meeste los”')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/coordinator/dialogen/${planned.edition}/envelop`)
  await expect(page.getByText('Deze avond leidt: Samira.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Samen koffie' })).toBeVisible()
  await expectAccessible(page)
  await expectMoves(page, planned.cycle)
})

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
    const { dialogueId: edition } = await call('POST', `/cycles/${cycle.id}/editions`, {})
    const plan = await send('GET', `/dialogue-plans/${edition}`)
    const patch = new Headers(headers)
    patch.set('Content-Type', 'application/merge-patch+json')
    patch.set('If-Match', plan.headers.get('ETag') ?? '')
    await fetch(`/api/v1/dialogue-plans/${edition}`, {
      method: 'PATCH',
      headers: patch,
      body: JSON.stringify({ startsAt: new Date(Date.now() + 15 * 60_000).toISOString() }),
    })
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
  await expectAccessible(page)
})

import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { aBoard } from './filledBoard'
import { linkIn, mailTo } from './mailbox'
import { signIn } from './signIn'

/** How many of forty the board says are closed. */
async function closedOnBoard(page: Page) {
  await page.goto('/coordinator/adviesbord')
  return Number.parseInt((await page.getByText(/\d+ van 40 afgerond/).textContent()) ?? '', 10)
}

async function cite(page: Page, words: string) {
  await page.getByRole('combobox', { name: 'Artikel uit de toolkit toevoegen' }).fill(words)
  await page.getByRole('listbox').getByRole('option').first().click()
}

/**
 * J10 and J11: a contact asks for advice with one link and no password; an adviser goes from the application to the last
 * lesson, and the board counts one more without anybody writing that down.
 */
test('an initiative asks for advice, is advised, called and learned from', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const name = `De Buurtbank ${Date.now()}`
  const address = `riet-${Date.now()}@voorbeeld.nl`
  const neighbour = await (await browser.newContext()).newPage()
  await signIn(page, 'coordinator@voorbeeld.nl')
  await aBoard(page)
  const before = await closedOnBoard(page)

  await test.step('the contact asks, and needs no account', async () => {
    await neighbour.goto('/advies-aanvragen')
    await neighbour.getByRole('button', { name: 'Vraag advies' }).click()
    await expect(neighbour.getByRole('alert').first()).toBeVisible()
    await neighbour.getByLabel('Naam van het initiatief').fill(name)
    await neighbour.getByLabel('Plaats').fill('Lunetten')
    await neighbour.getByLabel('Regio').selectOption('Utrecht')
    await neighbour.getByLabel('Wat doen jullie samen?').fill('Elke week koffie op een bank.')
    await neighbour.locator('input[name=volunteers]').first().check()
    await neighbour.locator('input[name=participants]').nth(1).check()
    await neighbour
      .getByLabel('Wat willen jullie graag weten?')
      .fill('Hoe bereiken we buren die nu niet komen?')
    await neighbour.getByLabel('bij jullie of in de buurt').check()
    await neighbour.getByLabel('Hoe heet je?').fill('Riet Visser')
    await neighbour.locator('input[name=contactKind]').first().check()
    await neighbour.locator('#contactValue').fill(address)
    await neighbour.locator('input[type=checkbox]').last().check()
    await expectAccessible(neighbour)
    await neighbour.screenshot({ path: test.info().outputPath('vraag.png'), fullPage: true })
    await neighbour.getByRole('button', { name: 'Vraag advies' }).click()
    await expect(neighbour.getByText('We hebben jullie vraag.')).toBeVisible()
  })

  await test.step('the coordinator says yes, and chooses who advises', async () => {
    await page.goto('/coordinator/adviestrajecten')
    await page.getByRole('link', { name }).click()
    await page.getByLabel('Ja, er is plaats').check()
    await page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await page.getByRole('button', { name: /^Kies/ }).first().click()
    await expect(page.getByText('Het initiatief hoort wie er advies geeft.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the contact reads by the link who advises', async () => {
    await neighbour.goto(linkIn(await mailTo(address, /./)))
    await expect(neighbour.getByText('denkt met jullie mee')).toBeVisible({ timeout: 30_000 })
    await expectAccessible(neighbour)
  })

  await test.step('the conversation is written down by topic', async () => {
    await page.getByRole('button', { name: 'Gesprek opschrijven' }).click()
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Wanneer was het gesprek?').fill(yesterday)
    await page.getByLabel('Hoe laat?').fill('10:00')
    await page
      .getByRole('textbox', { name: 'Netwerk', exact: true })
      .fill('Ze kennen elkaar, en de flat niet.')
    await page.getByRole('button', { name: 'Aantekeningen bewaren' }).click()
    await expect(page.getByText('De aantekeningen zijn bewaard.')).toBeVisible()
  })

  await test.step('an advice cites three articles', async () => {
    await page.getByRole('button', { name: 'Schrijf het advies' }).click()
    await page.getByLabel('Titel').fill('Begin bij de buren die je al kent')
    await page
      .getByLabel('Advies', { exact: true })
      .fill('## Wat we zagen\n\nJullie kennen elkaar goed.\n')
    await cite(page, 'klein')
    await cite(page, 'uitnodigen')
    await cite(page, 'plek')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Bewaar het advies' }).click()
    await expect(page.getByText('Het advies is bewaard.')).toBeVisible()
    await expect(page.getByText(/, versie 1/)).toHaveCount(3)
    await page.getByRole('button', { name: 'Vraag of de feiten kloppen' }).click()
    await expect(page.getByText('We vragen het initiatief of de feiten kloppen.')).toBeVisible()
  })

  await test.step('the initiative checks the facts', async () => {
    await neighbour.reload()
    await neighbour.getByLabel('Ja, alles klopt').check()
    await neighbour.getByRole('button', { name: 'Verstuur' }).click()
    await expect(neighbour.getByText('Je zei dat alles klopt.')).toBeVisible()
    await expectAccessible(neighbour)
  })

  await test.step('the advice is sent, and read as a page and a PDF', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Verstuur het advies' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Verstuur het advies' }).click()
    await expect(page.getByText('Het advies is verstuurd.')).toBeVisible()
    await neighbour.reload()
    await expect(neighbour.getByRole('heading', { name: 'Jullie advies' })).toBeVisible()
    await neighbour.screenshot({ path: test.info().outputPath('advies.png'), fullPage: true })
    const coming = neighbour.waitForEvent('download')
    await neighbour.getByRole('button', { name: /PDF/ }).first().click()
    const bytes = await readFile(await (await coming).path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.toString('latin1')).toContain('/Lang')
  })

  await test.step('the contact reads an article, and says what was tried', async () => {
    await neighbour
      .getByLabel('Wat deden jullie met het advies?')
      .fill('We belden bij zes buren aan.')
    await neighbour.getByRole('button', { name: 'Bewaren' }).click()
    await expect(neighbour.getByText('We hebben het bewaard.')).toBeVisible()
    await neighbour
      .getByRole('link', { name: /, versie 1/ })
      .first()
      .click()
    await expect(neighbour).toHaveURL(/\/toolkit\/.*versie=1/)
  })

  await test.step('some weeks later they are called', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Bereikt', exact: true }).click()
    await page.getByLabel('Wat deden ze met het advies?').fill('Ze belden bij zes buren aan.')
    await page.getByLabel('5: we weten wat we gaan doen').check()
    await page.getByRole('button', { name: 'Opschrijven', exact: true }).click()
    await expect(page.getByText('Schrijf een les op. Dan is het traject klaar.')).toBeVisible()
  })

  await test.step('a lesson becomes a proposal, and the board counts one more', async () => {
    await page.getByRole('button', { name: 'Les opschrijven' }).click()
    await page.getByLabel('De les in één zin').fill('Bel aan bij wie je al kent')
    await page
      .getByLabel('Vertel het zo dat een ander het kan doen')
      .fill('Begin bij zes deuren. Neem koffie mee.')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await page.getByRole('button', { name: 'Voorstellen voor de toolkit' }).click()
    await expect(page.getByText('Ligt bij de redactie', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.screenshot({ path: test.info().outputPath('traject.png'), fullPage: true })
    expect(await closedOnBoard(page)).toBe(before + 1)
  })
})

import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { closedOn, filledBoard } from './filledBoard'
import { linkIn, mailTo } from './mailbox'
import { signIn } from './signIn'

const initiative = `De Kruidentuin ${Date.now()}`
const address = `kruidentuin-${Date.now()}@voorbeeld.nl`

const yesterday = () => new Date(Date.now() - 24 * 3600 * 1000).toISOString().slice(0, 10)

/** An initiative asks for advice on the public page; nobody signs in for it. */
async function asksForAdvice(page: Page) {
  await page.goto('/advies-aanvragen')
  await page.getByLabel('Naam van het initiatief').fill(initiative)
  await page.getByLabel('Plaats', { exact: true }).fill('Lunetten')
  await page.getByLabel('Regio').selectOption('Utrecht')
  await page.getByLabel('Wat doen jullie samen?').fill('Kruiden kweken en thee drinken')
  const sizes = page.getByRole('group', { name: 'Vrijwilligers' })
  await sizes.getByLabel('6 tot 15 mensen').check()
  await page.getByRole('group', { name: 'Wie er komen' }).getByLabel('16 tot 50 mensen').check()
  await page.getByLabel('Wat willen jullie graag weten?').fill('Hoe nodigen we de flat uit?')
  await page.getByLabel('bij jullie of in de buurt').check()
  await page.getByLabel('Hoe heet je?').fill('Sanne')
  await page.getByLabel('E-mail', { exact: true }).check()
  await page.getByLabel(/e-mailadres/i).fill(address)
  await page.getByRole('checkbox').last().check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vraag advies' }).click()
  await expect(page.getByText('Dank je wel! We hebben jullie vraag.')).toBeVisible()
}

/** A coordinator says yes and chooses an adviser; the card leads there. */
async function matches(page: Page) {
  await filledBoard(page)
  await page
    .getByRole('region', { name: /^Aanvraag/ })
    .getByText(initiative)
    .click()
  await expect(page.getByRole('heading', { level: 1, name: initiative })).toBeVisible()
  await page.getByRole('button', { name: 'Antwoord versturen' }).click()
  const noor = page.getByRole('listitem').filter({ hasText: 'Noor Adviseur' })
  await noor.getByRole('button', { name: /Kies/ }).click()
  await expect(page.getByRole('button', { name: 'Overdragen aan iemand anders' })).toBeVisible()
}

async function notesTheConversation(page: Page) {
  await page.getByRole('button', { name: 'Gesprek opschrijven' }).click()
  await page.getByLabel('Wanneer was het gesprek?').fill(yesterday())
  await page.getByLabel('Hoe laat?').fill('14:00')
  await page.getByLabel('Wat ze willen').fill('Ze willen de flat uitnodigen.')
  await page.getByRole('checkbox', { name: 'Netwerk' }).check()
  await page
    .getByRole('group', { name: /Hoe goed zien jullie/ })
    .getByLabel('2')
    .check()
  await page.getByRole('button', { name: 'Aantekeningen bewaren' }).click()
  await expect(page.getByText('De aantekeningen zijn bewaard.')).toBeVisible()
}

async function writesAdvice(page: Page) {
  await page.getByRole('button', { name: 'Schrijf het advies' }).click()
  await page.getByLabel('Titel', { exact: true }).fill('Nodig zelf uit')
  await page.getByLabel('Advies', { exact: true }).fill('## Begin\n\n- Bel met zijn tweeën aan.')
  for (const words of ['klein', 'uitnodigen', 'plek']) {
    await page.getByLabel('Artikel uit de toolkit toevoegen').fill(words)
    await page.getByRole('option').first().click()
  }
  await expect(page.getByText(/, versie \d+$/)).toHaveCount(3)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bewaar het advies' }).click()
  await page.getByRole('button', { name: 'Vraag of de feiten kloppen' }).click()
  await expect(page.getByText('We vragen het initiatief of de feiten kloppen.')).toBeVisible()
}

async function opensTheLink(context: BrowserContext, subject: RegExp) {
  const page = await context.newPage()
  await page.goto(linkIn(await mailTo(address, subject)))
  await expect(page.getByRole('heading', { name: initiative })).toBeVisible()
  return page
}

test('a trajectory goes from its application to the board, and the contact has one link', async ({
  browser,
}) => {
  test.setTimeout(480_000)
  const contact = await browser.newContext()
  const desk = await (await browser.newContext()).newPage()
  const adviser = await (await browser.newContext()).newPage()
  let before = 0

  await test.step('an initiative asks, and gets a name and a link', async () => {
    await asksForAdvice(await contact.newPage())
    await signIn(desk, 'coordinator@voorbeeld.nl')
    await matches(desk)
    const page = await opensTheLink(contact, /Jullie adviseur/)
    await expect(page.getByText('Noor Adviseur denkt met jullie mee.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the adviser speaks with them and writes, with three articles', async () => {
    await signIn(adviser, 'adviseur@voorbeeld.nl')
    before = await closedOn(adviser)
    await adviser
      .getByRole('region', { name: /^Gesprek/ })
      .getByText(initiative)
      .click()
    await notesTheConversation(adviser)
    await writesAdvice(adviser)
  })

  await test.step('the initiative says that the facts are right', async () => {
    const page = await opensTheLink(contact, /Klopt dit/)
    await page.getByLabel('Ja, alles klopt').check()
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await expect(page.getByText('Dank je wel! Je zei dat alles klopt.')).toBeVisible()
  })

  await test.step('version 1 is sent, as a page and as a PDF', async () => {
    await adviser.reload()
    await adviser.getByRole('button', { name: 'Verstuur het advies' }).click()
    await adviser.getByRole('dialog').getByRole('button', { name: 'Verstuur het advies' }).click()
    await expect(adviser.getByText('Het advies is verstuurd.')).toBeVisible()
    const page = await opensTheLink(contact, /Jullie advies is klaar/)
    await expect(page.getByText('Bel met zijn tweeën aan.')).toBeVisible()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PDF om te printen' }).click()
    expect((await coming).suggestedFilename()).toBe('advies-versie-1.pdf')
    await page.getByLabel('Wat deden jullie met het advies?').fill('We belden aan.')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByText('Dank je wel. We hebben het bewaard.')).toBeVisible()
  })

  await test.step('after a call and a lesson, the board has one more without anybody telling it', async () => {
    await adviser.getByRole('button', { name: 'Bereikt', exact: true }).click()
    await adviser.getByLabel('Wat deden ze met het advies?').fill('Ze belden aan.')
    await adviser.getByRole('button', { name: 'Opschrijven', exact: true }).click()
    await expect(adviser.getByText(/Opgeschreven: .* is bereikt/)).toBeVisible()
    await adviser.getByRole('button', { name: 'Les opschrijven' }).click()
    await adviser.getByLabel('De les in één zin').fill(`Met zijn tweeën aanbellen ${Date.now()}`)
    await adviser.getByLabel(/Vertel het zo/).fill('Dan doet iemand eerder open.')
    await adviser.getByRole('button', { name: 'Bewaren' }).last().click()
    await adviser.getByRole('button', { name: 'Voorstellen voor de toolkit' }).click()
    await expect(adviser.getByText('De les ligt bij de redactie van de toolkit.')).toBeVisible()
    await expectAccessible(adviser)
    expect(await closedOn(adviser)).toBe(before + 1)
  })
})

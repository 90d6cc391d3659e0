import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { inThreeWeeks } from './planning'
import { signIn } from './signIn'

/** Fills in what a resident is asked who offers a table. */
async function offerTable(page: Page, name: string, address: string) {
  await page.goto('/over')
  await page.getByRole('main').getByRole('link', { name: 'Ik wil een tafel aanbieden' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ik wil een tafel aanbieden' }),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ik bied een tafel aan' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Hoe heet je?').fill(name)
  await page.getByLabel('Met een e-mail').check()
  await page.getByLabel('Je e-mailadres').fill(address)
  await page.getByLabel('In welke buurt of straat?').fill('Kanaalstraat in Lombok')
  await page.getByLabel('Bij mij thuis').check()
  await page.getByLabel('Hoeveel mensen kunnen er zitten?').fill('8')
  await page.getByLabel('Wanneer komt het jou uit?').fill('Op dinsdagavond')
  await page.locator('#agrees').check()
  await page.getByRole('button', { name: 'Ik bied een tafel aan' }).click()
  await expect(page.getByText('Dank je wel voor je aanbod!')).toBeVisible()
  await expectAccessible(page)
}

/** The coordinator notes the talk, and plans the dialogue that comes of it. */
async function makeDialogue(page: Page, name: string, title: string) {
  await page.getByRole('link', { name }).click()
  await expectAccessible(page)
  await page.getByLabel('Wat spraken jullie af?').fill('Op dinsdag. Ze vraagt haar buren zelf.')
  await page.getByRole('button', { name: 'Gesprek bewaren' }).click()
  await expect(page.getByText('In gesprek', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Maak er een dialoog van' }).click()
  await expect(page.getByText('Kanaalstraat in Lombok')).toBeVisible()
  await page.getByLabel('Thema', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel(/^Titel/).fill(title)
  await page.getByLabel('Dag', { exact: true }).fill(inThreeWeeks())
  await page.getByLabel('Locatie', { exact: true }).selectOption({ index: 1 })
  await expect(page.getByLabel('Dialoogtafels')).toHaveValue('1')
  await page.getByRole('button', { name: 'Opslaan als concept' }).click()
  await expect(page.getByText('Dit is een concept')).toBeVisible()
  await expect(page.getByRole('link', { name: `Komt uit het aanbod van ${name}` })).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText('De dialoog staat in de agenda')).toBeVisible()
}

test('a resident offers a table, sees it in the agenda, and holds three seats for the neighbours', async ({
  page,
  context,
}, { project }) => {
  test.slow()
  const now = `${project.name} ${Date.now()}`
  const name = `Fatima ${now}`
  const title = `Aan tafel in Lombok ${now}`
  const address = `fatima.${Date.now()}.${project.name}@voorbeeld.nl`

  await test.step('a resident offers a table in the own street', () =>
    offerTable(page, name, address))

  await test.step('the link of the mail shows that there will be a talk', async () => {
    await page.goto(linkIn(await mailTo(address, /tafel aanbiedt/i)))
    await expect(page.getByText('We praten er graag met je over')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a coordinator speaks with them, says yes and publishes', async () => {
    await signIn(page, 'coordinator@voorbeeld.nl', '/coordinator/aanbod')
    await expectAccessible(page)
    await makeDialogue(page, name, title)
  })

  await context.clearCookies()
  await test.step('it stands in the agenda', async () => {
    await page.goto(`/?zoek=${encodeURIComponent(title)}`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  })

  await test.step('the resident holds three seats by the link of the mail', async () => {
    const link = linkIn(await mailTo(address, /staat in de agenda/i))
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.getByText('Mensen die komen: 0. Tafels: 1.')).toBeVisible()
    expect(page.url()).not.toContain('#')
    await page.getByLabel('Hoeveel plaatsen?').selectOption('3')
    await page.getByRole('button', { name: 'Houd vrij' }).click()
    await expect(page.getByText(/Je houdt nu 3 plaatsen vrij/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('and signs a neighbour up by first name', async () => {
    await page.getByLabel('Voornaam van je buur').fill('Yusuf')
    await page.getByLabel('Mijn buur zegt ja.').check()
    await page.getByRole('button', { name: 'Meld aan' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Yusuf' })).toBeVisible()
    await expect(page.getByText(/Je houdt nu 2 plaatsen vrij/)).toBeVisible()
    await expect(page.getByText('Mensen die komen: 1. Tafels: 1.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('for everybody else five of the eight seats are left', async () => {
    await page.goto(`/?zoek=${encodeURIComponent(title)}`)
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const seats = await page.request.get(`/api/v1/dialogues/${id}/availability`)
    expect(await seats.json()).toMatchObject({ seats: 8, seatsTaken: 3, seatsLeft: 5 })
    await expect(page.getByText('Yusuf')).toHaveCount(0)
  })
})

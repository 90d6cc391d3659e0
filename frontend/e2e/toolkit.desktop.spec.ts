import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { signIn } from './signIn'

test('what a colleague learned becomes a version that everybody reads', async ({ page }) => {
  test.slow()
  await signIn(page, 'coordinator@voorbeeld.nl')
  const lesson = `Een bel op de stoep ${Date.now()}`

  await test.step('it is proposed, and whoever told it is named when they agree', async () => {
    await page.getByRole('link', { name: 'Voorstellen' }).click()
    await page.getByLabel('Waar gaat het over?').fill(lesson)
    await page
      .getByLabel('Wat heb je geleerd?')
      .fill('Luid om drie uur. Dan weet iedereen: de koffie is klaar.')
    await page.getByLabel('Wie bedanken we?').fill('Riet van de soepclub')
    await page.getByRole('button', { name: 'Stuur het voorstel' }).click()
    await expect(page.getByText('Vraag eerst of diegene genoemd wil worden.').first()).toBeVisible()
    await page.getByLabel('Deze persoon vindt het goed om genoemd te worden.').check()
    await page.getByRole('button', { name: 'Stuur het voorstel' }).click()
    await expect(page.getByRole('heading', { name: lesson })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('an editor makes a draft of it', async () => {
    const proposal = page.getByRole('listitem').filter({ hasText: lesson })
    await proposal.getByLabel('Waar komt het?').selectOption({ label: 'Een goede plek' })
    await proposal.getByRole('button', { name: 'Maak er een concept van' }).click()
    await expect(page.getByLabel('Tekst')).toHaveValue(new RegExp(lesson))
    await expectAccessible(page)
    await page.getByLabel('Waarom deze versie?').fill('Een bel helpt om te beginnen')
    await page.getByRole('button', { name: 'Bewaar het concept' }).click()
    await expect(page.getByText('Het concept is bewaard.')).toBeVisible()
  })

  await test.step('it is read by a second pair of eyes and put online', async () => {
    await page.getByRole('button', { name: 'Vraag om mee te lezen' }).click()
    await page.getByRole('button', { name: 'Zet online' }).click()
    await expect(page.getByText('Iedereen kan het nu lezen.')).toBeVisible()
    await expect(page.getByText('Een bel helpt om te beginnen').first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('readers see it', async () => {
    await page.goto(page.url().replace('/coordinator/toolkit', '/toolkit'))
    await expect(page.getByRole('heading', { name: lesson })).toBeVisible()
  })
})

test('postcards are ordered, sent, and the address is gone', async ({ page }) => {
  const name = `Joke ${Date.now()}`
  await page.goto('/ansichtkaarten')
  await page.getByRole('button', { name: 'Stuur mij vijf kaarten' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Naam', { exact: true }).fill(name)
  await page.getByLabel('Straat').fill('Kanaalstraat')
  await page.getByLabel('Huisnummer').fill('7')
  await page.getByLabel('Postcode').fill('3531 CA')
  await page.getByLabel('Plaats').fill('Utrecht')
  await page.getByRole('button', { name: 'Stuur mij vijf kaarten' }).click()
  await expect(page.getByText('De kaarten komen naar je toe')).toBeVisible()

  await signIn(page, 'coordinator@voorbeeld.nl')
  await page.getByRole('link', { name: 'Ansichtkaarten' }).click()
  const label = page.getByRole('listitem').filter({ hasText: name })
  await expect(label).toContainText('3531 CA Utrecht')
  await expectAccessible(page)
  await label.getByRole('button', { name: /Op de post gedaan/ }).click()
  await page.getByRole('button', { name: 'Ja, wis het adres' }).click()
  await expect(page.getByText(name, { exact: true })).toHaveCount(0)
})

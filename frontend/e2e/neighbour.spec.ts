import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { publishDialogue } from './planning'

test('a neighbour finds what a coordinator published, signs up, and cancels by the link in the mail', async ({
  page,
  context,
}, { project }) => {
  const title = `Samen aan tafel ${project.name} ${Date.now()}`
  const address = `zeynep.${project.name}.${Date.now()}@voorbeeld.nl`

  await test.step('a coordinator plans a dialogue and publishes it', async () => {
    await publishDialogue(page, { title, look: expectAccessible })
  })

  await context.clearCookies()
  await test.step('a neighbour finds it in the agenda', async () => {
    await page.goto(`/?zoek=${encodeURIComponent(title)}`)
    await expectAccessible(page)
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page).toHaveTitle(new RegExp(title))
    await expectAccessible(page)
  })

  await test.step('signs up', async () => {
    await page
      .getByRole('link', { name: /Ik doe mee/ })
      .first()
      .click()
    await page.getByRole('button', { name: /Ik doe mee|Meld me aan|Aanmelden/ }).click()
    await expect(page.getByRole('alert').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Hoe heet je?').fill('Zeynep')
    await page.getByLabel('Met een e-mail').check()
    await page.getByLabel('Je e-mailadres').fill(address)
    await page.getByLabel('Ja, voor het eerst').check()
    await page.locator('#consent-TAKING_PART').check()
    await page.getByRole('button', { name: /Ik doe mee|Meld me aan|Aanmelden/ }).click()
    await expect(page.getByText('Je hebt een plaats!')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('opens the link in the mail and cancels', async () => {
    const mail = await mailTo(address, /./)
    expect(mail.text).toContain(title)
    await page.goto(linkIn(mail))
    await expect(page.getByText('Je hebt een plaats')).toBeVisible()
    expect(page.url()).not.toContain('@')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ik kan toch niet komen' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ja, meld mij af' }).click()
    await expect(page.getByText('Je bent afgemeld')).toBeVisible()
    await mailTo(address, /afgemeld|afmelding/i)
  })
})

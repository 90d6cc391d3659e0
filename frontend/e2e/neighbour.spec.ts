import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { linkIn, mailTo } from './mailbox'
import { publishDialogue } from './planning'

test('a neighbour finds what a coordinator published, signs up, cancels by the link in the mail, and is erased', async ({
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

  await test.step('asks what is kept, and has it erased', async () => {
    await page.getByRole('link', { name: 'Wat bewaren we over jou?' }).click()
    await expect(page.getByText(address)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Wis mijn gegevens' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ja, wis alles' }).click()
    await expect(page.getByText('Je gegevens zijn gewist')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Open deze pagina met de link uit je bericht')).toBeVisible()
  })
})

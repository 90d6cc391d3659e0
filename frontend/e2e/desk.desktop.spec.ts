import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { signIn } from './signIn'

/** The longest a volunteer may be busy with somebody on the line (journey J1). */
const minute = 60_000

test('who calls without e-mail or mobile is signed up within a minute, by keyboard alone', async ({
  page,
}) => {
  await signIn(page, 'telefoon@voorbeeld.nl')
  const caller = page.getByRole('combobox', { name: 'Wie is het?' })
  await expect(caller).toBeFocused()
  await expectAccessible(page)
  const began = Date.now()
  const name = `Tante Annie ${began}`

  await page.keyboard.type(name)
  await expect(page.getByRole('option', { name: `Iemand nieuw: ${name}` })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Welke dialoog?' })).toBeFocused()
  await page.keyboard.type('di')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')

  await tabTo(page, '#contact-value')
  await page.keyboard.type('030 231 23 45')
  await tabTo(page, '#companions')
  await page.keyboard.press('Space')
  await tabTo(page, '#need-hardOfHearing')
  await page.keyboard.press('Space')
  await tabTo(page, '#consents-TAKING_PART')
  await page.keyboard.press('Space')
  await tabTo(page, '#consents-PRACTICAL_NEEDS')
  await page.keyboard.press('Space')
  await expectAccessible(page)
  await tabTo(page, 'button[type="submit"]')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: new RegExp(`^${name}`) })).toBeFocused()
  expect(Date.now() - began).toBeLessThan(minute)
  await expectAccessible(page)

  await test.step('on paper stands a card with place, code and telephone', async () => {
    await page.emulateMedia({ media: 'print' })
    const card = page.getByRole('region', { name: 'Kaart om mee te nemen' })
    await expect(card).toBeVisible()
    await expect(card).toContainText(/[A-Z0-9]{3}-[A-Z0-9]{3}/)
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('the next caller is the same person, who cancels', async () => {
    await tabTo(page, 'button:has-text("Volgende beller")')
    await page.keyboard.press('Enter')
    await expect(caller).toBeFocused()
    await page.keyboard.type(`annie ${began}`)
    await expect(page.getByRole('option', { name: new RegExp(name) }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Afmelden:/ }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Afgemeld voor/)).toBeVisible()
  })
})

async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.locator(`${selector}:focus`).count()) return
  }
  throw new Error(`Tab never reached ${selector}`)
}

import { expect, test } from '@playwright/test'

test('somebody signs up with the keyboard alone', async ({ page }) => {
  await page.goto('/?plaats=1')
  await page.locator('article a').first().waitFor()

  const reach = async (selector: string) => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      if (await page.locator(`${selector}:focus`).count()) return
    }
    throw new Error(`Tab never reached ${selector}`)
  }

  await reach('article a')
  await page.keyboard.press('Enter')
  await page.locator('a[href*="/aanmelden"]').first().waitFor()
  await reach('a[href*="/aanmelden"]')
  await page.keyboard.press('Enter')
  await page.locator('#people-0-name').waitFor()
  await reach('#people-0-name')
  await page.keyboard.type('Oma Truus')
  await reach('input[name="contact-kind"]')
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown')
  await reach('input[name="people-0-firstTime"]')
  await page.keyboard.press('Space')
  await reach('#consent-TAKING_PART')
  await page.keyboard.press('Space')
  await reach('button[type="submit"]')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Je hebt een plaats!')).toBeVisible()
})

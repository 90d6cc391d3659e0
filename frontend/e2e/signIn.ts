import { expect, type Page } from '@playwright/test'

/**
 * Signs in at the real Keycloak as one of the demonstration accounts, and comes back where it began. Against guessing,
 * Keycloak refuses an account that another journey signs in with at the very same moment: that one tries again. Who may
 * see less begins on a page under that one.
 */
export async function signIn(page: Page, account: string, to = '/coordinator') {
  await page.goto(to)
  await page.getByRole('link', { name: 'Inloggen' }).click()
  await page.locator('#username').fill(account)
  await expect(async () => {
    await page.locator('#password').fill('buurtdialoog')
    await page.locator('#kc-login').click()
    await expect(page).toHaveURL(({ pathname }) => `${pathname}/`.startsWith(`${to}/`), {
      timeout: 10_000,
    })
  }).toPass({ timeout: 40_000 })
}

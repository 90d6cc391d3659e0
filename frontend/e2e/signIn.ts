import { expect, type Page } from '@playwright/test'

/** Signs in at the real Keycloak as one of the demonstration accounts, and comes back where it began. */
export async function signIn(page: Page, account: string, to = '/coordinator') {
  await page.goto(to)
  await page.getByRole('link', { name: 'Inloggen' }).click()
  await page.locator('#username').fill(account)
  await page.locator('#password').fill('buurtdialoog')
  await page.locator('#kc-login').click()
  await expect(page).toHaveURL((url) => url.pathname === to)
}

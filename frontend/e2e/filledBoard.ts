import { expect, type Page } from '@playwright/test'

/** The example is told after the first start, day by day: somebody who may see its board waits for the last of them. */
export async function filledBoard(page: Page) {
  await expect(async () => {
    await page.goto('/coordinator/adviesbord')
    await expect(page.getByText(/(1[6-9]|2\d) van 40 afgerond/)).toBeVisible({ timeout: 3_000 })
    await expect(page.getByText('De Lange Adem')).toBeAttached({ timeout: 3_000 })
  }).toPass({ timeout: 240_000 })
}

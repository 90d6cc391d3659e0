import { expect, type Page, test } from '@playwright/test'

/** The example is told after the first start, day by day: somebody who may see its board waits for the last of them. */
export async function filledBoard(page: Page) {
  test.skip(process.env.JOURNEYS_BOARD !== 'true', 'Told with JOURNEYS_BOARD=true only')
  await expect(async () => {
    await page.goto('/coordinator/adviesbord')
    await expect(page.getByText(/(1[6-9]|2\d) van 40 afgerond/)).toBeVisible({ timeout: 3_000 })
    await expect(page.getByText('De Lange Adem')).toBeAttached({ timeout: 3_000 })
  }).toPass({ timeout: 240_000 })
}

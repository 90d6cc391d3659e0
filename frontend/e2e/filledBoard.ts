import { expect, type Page, test } from '@playwright/test'
import { asCoordinator } from './neighbourhood'

/** Telling the example of forty takes minutes of both processors: it is told when asked, and otherwise left out. */
const told = process.env.JOURNEYS_BOARD === 'true'

/** The demonstration's account adviseur@voorbeeld.nl. */
const ADVISER = '01900000-0000-7000-8000-000000000007'

/** The example is told after the first start, day by day: somebody who may see its board waits for the last of them. */
export async function filledBoard(page: Page) {
  test.skip(!told, 'Told with JOURNEYS_BOARD=true only')
  await expect(async () => {
    await page.goto('/coordinator/adviesbord')
    await expect(page.getByText(/(1[6-9]|2\d) van 40 afgerond/)).toBeVisible({ timeout: 3_000 })
    // Its story is the last that is told.
    await expect(
      page.getByRole('region', { name: /^Lessen \([1-9]/ }).getByText('De Lange Adem'),
    ).toBeAttached({ timeout: 3_000 })
  }).toPass({ timeout: 240_000 })
}

/** A board to advise on: the example's, or one of forty places of which none is taken. */
export async function aBoard(page: Page) {
  if (told) return filledBoard(page)
  const { reads, posts } = await asCoordinator(page)
  if ((await reads('/advice-programmes')).items.length > 0) return
  const day = (fromNow: number) =>
    new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)
  await posts('/advice-programmes', {
    name: 'Over de drempel',
    beginsOn: day(-30),
    endsOn: day(335),
    target: 40,
    regions: [
      { region: 'Utrecht', places: 20 },
      { region: 'Groningen', places: 20 },
    ],
    milestones: [],
  })
  await posts('/advisers', {
    accountId: ADVISER,
    trainedOn: day(-60),
    most: 10,
    languages: ['NL', 'EN'],
    regions: [],
  })
}

import { expect, type Page } from '@playwright/test'
import { signIn } from './signIn'

export const inThreeWeeks = () => {
  const day = new Date(Date.now() + 21 * 24 * 3600 * 1000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(day)
}

interface Plan {
  title: string
  seatsPerTable?: string
  /** Looks at the pages that somebody comes by. */
  look?: (page: Page) => Promise<void>
}

/** A coordinator plans a dialogue of one table three weeks from now, and publishes it. */
export async function publishDialogue(page: Page, { title, seatsPerTable, look }: Plan) {
  await signIn(page, 'coordinator@voorbeeld.nl', '/coordinator/dialogen/nieuw')
  await page.getByLabel('Thema', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel(/^Titel/).fill(title)
  await page.getByLabel('Dag', { exact: true }).fill(inThreeWeeks())
  await page.getByLabel('Begint om').fill('19:30')
  await page.getByLabel('Locatie', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Dialoogtafels').fill('1')
  if (seatsPerTable) await page.getByLabel('Plaatsen per tafel').selectOption(seatsPerTable)
  await look?.(page)
  await page.getByRole('button', { name: 'Opslaan als concept' }).click()
  await expect(page.getByText('Dit is een concept')).toBeVisible()
  await look?.(page)
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText('De dialoog staat in de agenda')).toBeVisible()
}

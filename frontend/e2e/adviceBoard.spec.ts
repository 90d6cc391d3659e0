import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { filledBoard } from './filledBoard'
import { signIn } from './signIn'

test('the board of forty is read, narrowed and walked over', async ({ page, isMobile }) => {
  test.setTimeout(360_000)
  await signIn(page, 'coordinator@voorbeeld.nl')
  await filledBoard(page)
  await expectAccessible(page)
  await page.screenshot({ path: test.info().outputPath('bord.png'), fullPage: true })

  const lessons = page.getByRole('region', { name: /^Lessen/ })
  if (isMobile) await lessons.getByRole('button', { name: /^Lessen/ }).click()
  await expect(lessons.getByText('De Lange Adem')).toBeVisible()

  await page.getByLabel('Regio').selectOption('Groningen')
  await expect(page.getByText(/3 van de \d+ kaarten/)).toBeVisible()
  await expect(page).toHaveURL(/regio=Groningen/)
  await expectAccessible(page)
  if (!isMobile) {
    await page.getByRole('region', { name: 'Adviseur zoeken (1)' }).getByRole('link').focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('a:focus')).toContainText('De Boekenruil')
  }
})

test('progress is told in pictures with tables, and taken along', async ({ page }) => {
  test.setTimeout(360_000)
  await signIn(page, 'coordinator@voorbeeld.nl')
  await filledBoard(page)
  await page.getByRole('link', { name: 'Voortgang en verslag' }).click()
  await expect(page.getByRole('img', { name: /van 40 trajecten zijn afgerond/ })).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: test.info().outputPath('voortgang.png'), fullPage: true })

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Verslag voor de financier (PDF)' }).click()
  const report = await coming
  expect(report.suggestedFilename()).toBe('verslag-adviesprogramma.pdf')
  const bytes = await readFile(await report.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')

  const list = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bord als lijst (CSV)' }).click()
  const text = await readFile(await (await list).path(), 'utf8')
  expect(text).toContain('De Lange Adem')
})

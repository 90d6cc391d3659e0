import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'

/** J16: a reader prints four articles in large type for a neighbour. */
test('a reader finds an article with a typing error, and makes a booklet of four', async ({
  page,
}) => {
  await page.goto('/toolkit')

  await test.step('what is typed is found while typing', async () => {
    await page.getByLabel('Wat zoek je?').fill('koffi in het trapenhuis')
    await expect(page.getByRole('heading', { name: /gevonden voor/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Klein beginnen' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('what is not there is said, with a way on', async () => {
    await page.getByLabel('Wat zoek je?').fill('xqzvw')
    await expect(page.getByRole('heading', { name: 'Niets gevonden voor ‘xqzvw’' })).toBeVisible()
    await page.getByRole('button', { name: 'Toon alle artikelen' }).click()
    await expect(page.getByRole('heading', { name: 'Beginnen', exact: true })).toBeVisible()
  })

  await test.step('an article says its version and what to read as well', async () => {
    await page.getByRole('link', { name: 'Persoonlijk uitnodigen' }).click()
    await expect(page.getByText(/^Versie \d+, van /)).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Lees ook' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Naar alle artikelen' }).click()
  })

  await test.step('four of them become a booklet', async () => {
    const choices = page.getByRole('checkbox', { name: /In mijn boekje/ })
    for (let index = 0; index < 4; index++) await choices.nth(index).check()
    await page.getByRole('button', { name: 'Maak het boekje' }).click()
    await expect(page.getByRole('heading', { name: 'Boekje uit de toolkit' })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(4)
    await expectAccessible(page)
  })

  await test.step('on paper there are no menus, and each article says its version', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Print het boekje' })).toBeHidden()
    await expect(page.getByRole('navigation').first()).toBeHidden()
    await expect(page.getByText(/^Versie \d+, van /)).toHaveCount(4)
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(4)
  })
})

import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { signIn } from './signIn'

/** J5: everything that a coordinator touches is counted, from the overview to the agenda. */
test('a coordinator plans the next time of a cycle in few acts, and neighbours can sign up', async ({
  page,
  isMobile,
}) => {
  test.slow()
  await signIn(page, 'coordinator@voorbeeld.nl')
  const began = Date.now()
  let acts = 0
  const act = async (done: Promise<unknown>) => {
    await done
    acts++
  }

  await test.step('the cycle tells when it is next', async () => {
    if (isMobile) await act(page.getByRole('button', { name: 'Menu' }).click())
    await act(page.getByRole('link', { name: 'Cyclische dialogen' }).click())
    await expect(page.getByText('Om de 2 maanden op de tweede dinsdag, om 19:30')).toBeVisible()
    await expectAccessible(page)
    await act(page.getByRole('link', { name: 'Podium Oost in gesprek' }).click())
    await expect(page.getByRole('heading', { name: 'De volgende keer' })).toBeVisible()
    await expectAccessible(page)
    await act(page.getByRole('link', { name: 'Volgende keer plannen' }).click())
  })

  await test.step('another day is held against the holidays', async () => {
    const proposed = await page.getByLabel('Dag', { exact: true }).inputValue()
    expect(new Date(`${proposed}T12:00:00Z`).getUTCDay()).toBe(2)
    await act(page.getByLabel('Dag', { exact: true }).fill('2027-12-25'))
    await expect(page.getByText('Het is eerste kerstdag.')).toBeVisible()
    await expectAccessible(page)
    await act(page.getByLabel('Dag', { exact: true }).fill(proposed))
    await expect(page.getByText('Het is eerste kerstdag.')).toBeHidden()
  })

  await test.step('a theme, and it stands in the agenda', async () => {
    await act(page.getByLabel('Thema', { exact: true }).selectOption('lekker in je vel'))
    await act(page.getByRole('button', { name: 'Publiceren' }).click())
    await expect(page.getByText('De dialoog staat in de agenda')).toBeVisible()
    await expect(page.getByText(/Dit is keer \d+ van een cyclische dialoog/)).toBeVisible()
    await expect(page.getByText('Komt voort uit')).toBeVisible()
  })

  expect(acts).toBeLessThanOrEqual(12)
  expect(Date.now() - began).toBeLessThan(5 * 60_000)

  await test.step('its five care tasks wait for the core group, by fair turns', async () => {
    const number = await page.getByText(/Dit is keer \d+ van/).textContent()
    await page.goto('/coordinator/kerngroepen')
    await page.getByRole('link', { name: /Podium Oost in gesprek/ }).click()
    const edition = page
      .getByRole('heading', { name: new RegExp(`^Keer ${number?.match(/\d+/)?.[0]}:`) })
      .locator('..')
    await expect(edition.getByRole('combobox')).toHaveCount(5)
    for (const task of [
      'Thema, plek en tijd regelen',
      'Buren uitnodigen',
      'De avond leiden',
      'Samen terugkijken',
      'Vragen hoe het met de acties gaat',
    ]) {
      await expect(edition.getByText(task, { exact: true })).toBeVisible()
    }
    await expect(edition.getByText(/Gevraagd: (Meryem|Kwame|Riet|Sunita)/).first()).toBeVisible()
    await page.goBack()
    await page.goBack()
  })

  await test.step('page, feed and calendar are live', async () => {
    const id = page.url().split('/').at(-1)
    await page.goto(`/dialogen/${id}`)
    await expect(page.getByRole('link', { name: /Ik doe mee/ }).first()).toBeVisible()
    const calendar = await page.request.get(`/api/v1/dialogues/${id}/calendar`)
    expect(await calendar.text()).toContain('DTSTART;TZID=Europe/Amsterdam')
    const agenda = await page.request.get('/api/v1/dialogues?limit=100')
    expect(await agenda.text()).toContain(id)
  })
})

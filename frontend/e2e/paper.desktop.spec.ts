import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { publishDialogue } from './planning'
import { printed, scanned } from './printed'
import { appUrl } from './product'

const standing = '210 x 297'
const lying = '297 x 210'

/** Opens one of the papers, once there is something to print. */
async function lookAt(page: Page, kind: string) {
  await page.getByRole('link', { name: kind, exact: true }).click()
  await expect(page.locator('.sheet').first()).toBeVisible()
}

/** Somebody without mail or telephone is signed up by the coordinator: by letter. */
const signUpByPost = (page: Page, dialogue: string, name: string) =>
  page.evaluate(
    async ([id, called]) => {
      const me = await (await fetch('/api/v1/me')).json()
      const answer = await fetch(`/api/v1/dialogues/${id}/desk-registrations`, {
        method: 'POST',
        headers: {
          'X-Requested-By': 'buurtdialoog',
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          Organisation: me.memberships[0].organisation.id,
        },
        body: JSON.stringify({
          people: [{ name: called, firstTime: true, ageBand: null, needs: null }],
          contact: { kind: 'POST', value: 'Kanaalstraat 7, 3531 CA Utrecht' },
          language: 'NL',
          via: 'PHONE',
          consents: [{ purpose: 'TAKING_PART', version: '2026-11' }],
        }),
      })
      return answer.status
    },
    [dialogue, name],
  )

test('everything that goes on paper comes out of the printer as it should', async ({
  page,
  context,
}) => {
  test.slow()
  const title = `Bij de buren aan tafel ${Date.now()}`
  await publishDialogue(page, { title })
  const dialogue = new URL(page.url()).pathname.split('/').pop() ?? ''
  const name = `Truus Post${Date.now()}`
  expect(await signUpByPost(page, dialogue, name)).toBe(201)
  await page.getByRole('link', { name: 'Drukwerk' }).click()

  await test.step('a poster: one sheet, nine strips, and a code that leads to signing up', async () => {
    await lookAt(page, 'Affiche')
    await expectAccessible(page)
    const code = page.getByRole('img', { name: 'Code die naar de aanmelding leidt' })
    expect(await scanned(context, code)).toBe(`${appUrl}/dialogen/${dialogue}/aanmelden?via=FLYER`)
    const { pages, tagged, language } = await printed(page)
    expect({ tagged, language, size: pages.map(({ size }) => size) }).toEqual({
      tagged: true,
      language: 'nl',
      size: [standing],
    })
    expect(pages[0]?.text).toContain(title)
    expect(pages[0]?.text).not.toContain('Drukwerk')
    expect(pages[0]?.text.match(/030 123 45 67/g)?.length).toBe(1 + 9)
    expect(pages[0]?.margin).toBeGreaterThanOrEqual(10)
  })

  await test.step('two flyers on a sheet', async () => {
    await lookAt(page, 'Flyer')
    await expectAccessible(page)
    const { pages } = await printed(page)
    expect(pages.map(({ size }) => size)).toEqual([lying])
    expect(pages[0]?.text.match(/Is het je eerste keer\?/g)?.length).toBe(2)
    expect(pages[0]?.margin).toBeGreaterThanOrEqual(10)
  })

  await test.step('a card for the table, and cards with first names', async () => {
    await lookAt(page, 'Tafelkaarten')
    const tables = await printed(page)
    expect(tables.pages.map(({ size }) => size)).toEqual([standing])
    await lookAt(page, 'Naamkaartjes')
    await expect(page.getByText('Truus', { exact: true }).first()).toBeVisible()
    await expectAccessible(page)
    const { pages } = await printed(page)
    expect(pages.map(({ size }) => size)).toEqual([standing])
    expect(pages[0]?.text).toContain('Truus')
    expect(pages[0]?.text).not.toContain('Post')
    expect(pages[0]?.margin).toBeGreaterThanOrEqual(10)
  })

  await test.step('the list for at the door', async () => {
    await page.goto(`/coordinator/dialogen/${dialogue}/deur`)
    await expect(page.getByText(name).first()).toBeAttached()
    const { pages } = await printed(page)
    expect(pages.map(({ size }) => size)).toEqual([standing])
    expect(pages[0]?.text).toContain(name)
    expect(pages[0]?.text).not.toContain('Afvinken kan op de dag zelf')
  })

  await test.step('a programme with the number to call on every page', async () => {
    await page.goto('/coordinator/weekprogramma?weken=4')
    await expect(page.getByRole('article')).toContainText(title)
    await expectAccessible(page)
    const { pages } = await printed(page)
    expect(pages.length).toBeGreaterThan(1)
    for (const { size, text } of pages) {
      expect(size).toBe(standing)
      expect(text).toContain('Meedoen? Bel 030 123 45 67')
    }
    await page.getByLabel('Papier').selectOption('A3')
    expect((await printed(page)).pages[0]?.size).toBe('297 x 420')
  })

  await test.step('a letter with its address behind the window, and a label', async () => {
    await expect(async () => {
      await page.goto('/coordinator/brieven')
      await expect(page.getByRole('article', { name: new RegExp(name) })).toBeVisible({
        timeout: 2_000,
      })
    }).toPass({ timeout: 30_000 })
    await expectAccessible(page)
    const { pages } = await printed(page)
    const letter = pages.find(({ text }) => text.includes(name))
    expect(letter?.size).toBe(standing)
    expect(letter?.text).toContain('3531 CA Utrecht')
    expect(letter?.margin).toBeGreaterThanOrEqual(10)

    await page.getByRole('link', { name: 'Etiketten' }).click()
    await expect(page.locator('.labels')).toContainText(name)
    const labels = await printed(page)
    expect(labels.pages.map(({ size }) => size)).toEqual([standing])
    expect(labels.pages[0]?.margin).toBeGreaterThanOrEqual(10)
  })
})

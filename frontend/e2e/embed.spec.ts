import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'

test('the agenda for other sites is plain, accessible, and reached with the keyboard alone', async ({
  page,
  context,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const language of ['nl', 'en']) {
    await page.goto(`/embed/agenda?language=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expectAccessible(page)
  }
  // Nothing but the page itself is fetched, and nothing is kept of who looked.
  expect(asked.every((url) => new URL(url).pathname === '/embed/agenda')).toBe(true)
  expect(await context.cookies()).toEqual([])

  await page.keyboard.press('Tab')
  await expect(page.getByRole('listitem').first().getByRole('link')).toBeFocused()
})

test('a page of our own never stands in a frame, and the embedded agenda does', async ({
  page,
}) => {
  await page.goto('/agenda/op-je-site')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Buurtdialogen')
  await expectAccessible(page)

  const line = await page.getByText('<iframe').textContent()
  expect(line).toContain('/embed/agenda?')
  const other = await page.request.get('/')
  expect(other.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('the agenda says where programs follow it', async ({ page }) => {
  await page.goto('/')
  for (const type of ['application/feed+json', 'application/rss+xml']) {
    const address = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href')
    const answer = await page.request.get(address ?? '')
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain(type)
  }
  await page.getByRole('link', { name: 'Abonneer je op de agenda' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abonneer je op de agenda')
})

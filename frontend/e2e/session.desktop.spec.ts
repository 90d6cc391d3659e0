import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { signIn } from './signIn'

/** What a browser sends, as somebody who got hold of its cookies would. */
async function copyOfTheSession(context: BrowserContext): Promise<string> {
  const cookies = await context.cookies()
  return cookies
    .filter(({ name }) => name.startsWith('q_session'))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
}

/** Without the cookies of the page's own browser. */
async function readMeWith(page: Page, cookie: string): Promise<number> {
  const answer = await fetch(new URL('/api/v1/me', page.url()), { headers: { cookie } })
  return answer.status
}

test('the session is a cookie that scripts cannot read', async ({ page, context }) => {
  await signIn(page, 'coordinator@voorbeeld.nl')
  const session = (await context.cookies()).find(({ name }) => name.startsWith('q_session'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(
    await page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage }])),
  ).not.toMatch(/eyJ/)
  expect((await page.request.get('/api/v1/me')).status()).toBe(200)
  const bare = await page.request.post('/api/v1/neighbourhoods', { data: {} })
  expect(bare.status()).toBe(403)
})

test('signing out ends the session everywhere, a copy of its cookie included', async ({
  page,
  context,
}) => {
  await signIn(page, 'coordinator@voorbeeld.nl')
  const copy = await copyOfTheSession(context)
  expect(await readMeWith(page, copy)).toBe(200)

  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto('/auth/logout')
  await expect(page).toHaveURL((url) => url.pathname === '/')

  expect((await context.cookies()).filter(({ name }) => name.startsWith('q_session'))).toEqual([])
  expect(await readMeWith(page, copy)).toBe(401)
  expect(addresses.filter((address) => address.includes('eyJ'))).toEqual([])
})

test('who signed out is asked for the password again, and then comes in', async ({ page }) => {
  await signIn(page, 'coordinator@voorbeeld.nl')
  await page.goto('/auth/logout')

  await signIn(page, 'coordinator@voorbeeld.nl')

  expect((await page.request.get('/api/v1/me')).status()).toBe(200)
})

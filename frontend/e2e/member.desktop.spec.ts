import { createHmac } from 'node:crypto'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { mailTo } from './mailbox'
import { signIn } from './signIn'

const utrecht = '01900000-0000-7000-8000-0000000000a1'
const password = 'buurtdialoog'

/** The code that an app shows for a secret, so many half minutes from now (RFC 6238). */
function codeOf(secret: string, ahead = 0): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replace(/\s/g, '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead))
  const digest = createHmac('sha1', key).update(step).digest()
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

async function invite(page: Page, email: string, role: RegExp) {
  await page.goto('/coordinator/leden')
  await page.getByRole('button', { name: 'Iemand uitnodigen' }).click()
  await page.getByLabel('Voornaam').fill('Els')
  await page.getByLabel('Achternaam').fill(`de Vries ${email.slice(0, 15)}`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel(role).check()
  await page.getByRole('button', { name: 'Uitnodiging sturen' }).click()
  await expect(page.getByText(/is uitgenodigd en krijgt een mail/)).toBeVisible()
}

/** Follows the link of the mail in a browser of their own, as far as Keycloak's first question. */
async function begins(browser: Browser, email: string): Promise<{ own: Page; text: string }> {
  const mail = await mailTo(email, /Welkom bij Buurtdialoog/)
  const own = await (await browser.newContext()).newPage()
  await own.goto(/https?:\/\/\S+action-token\S+/.exec(mail.text)?.[0] ?? '')
  await own.getByRole('link', { name: /Klik hier om verder te gaan/ }).click()
  return { own, text: mail.text }
}

async function choosesPassword(own: Page) {
  await own.locator('#password-new').fill(password)
  await own.locator('#password-confirm').fill(password)
  await own.locator('[type=submit]').first().click()
}

test('who is invited chooses a password, works here, and after a removal sees nothing at once', async ({
  page,
  browser,
}) => {
  const email = `els.${Date.now()}@voorbeeld.nl`
  await signIn(page, 'coordinator@voorbeeld.nl')
  await invite(page, email, /^coördinator/)
  const { own, text } = await begins(browser, email)
  expect(text).toContain('Dit moet je nog even doen: een wachtwoord kiezen')
  expect(text).toContain('Deze link werkt 3 dagen')
  await choosesPassword(own)
  await expect(own.getByText('Account bijgewerkt')).toBeVisible()

  await signIn(own, email)
  const asks = () =>
    own.request.get('/api/v1/dialogue-plans', { headers: { organisation: utrecht } })
  expect((await asks()).status()).toBe(200)

  const card = page.getByRole('article').filter({ hasText: email })
  await card.getByRole('button', { name: 'Verwijderen' }).click()
  await page.getByRole('button', { name: 'Ja, verwijder' }).click()
  await expect(card).toHaveCount(0)
  expect((await asks()).status()).toBe(404)
  await own.reload()
  await expect(own.getByText('Je hoort nog bij geen organisatie')).toBeVisible()
})

test('an administrator comes in with a second factor only', async ({ page, browser }) => {
  const email = `ada.${Date.now()}@voorbeeld.nl`
  await signIn(page, 'beheer@voorbeeld.nl')
  await invite(page, email, /^beheerder/)
  const { own, text } = await begins(browser, email)
  expect(text).toContain('een app met codes koppelen')
  const totp = own.locator('#mode-manual')
  if (!(await totp.isVisible())) await choosesPassword(own)
  await totp.click()
  const secret = (await own.locator('#kc-totp-secret-key').textContent()) ?? ''
  await own.locator('#totp').fill(codeOf(secret))
  await own.locator('[type=submit]').first().click()
  if (await own.locator('#password-new').isVisible()) await choosesPassword(own)
  await expect(own.getByText('Account bijgewerkt')).toBeVisible()

  await own.goto('/coordinator')
  await own.getByRole('link', { name: 'Inloggen' }).click()
  await own.locator('#username').fill(email)
  await own.locator('#password').fill(password)
  await own.locator('#kc-login').click()
  await own.locator('#otp').fill(codeOf(secret, 1))
  await own.locator('#kc-login').click()
  await expect(own).toHaveURL((url) => url.pathname.startsWith('/coordinator'))
  await expect(own.getByRole('link', { name: 'Leden' })).toBeVisible()
})

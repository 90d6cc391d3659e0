// Takes the pictures of the README from a product that runs with the demonstration programme:
//   npm run pictures            with bin/start on its usual port
//   BASE=http://localhost:18080 npm run pictures
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const base = process.env.BASE ?? 'http://localhost:8080'
const folder = join(import.meta.dirname, '../../docs/images')

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
})
const page = await browser.newPage({
  baseURL: base,
  viewport: { width: 1280, height: 1000 },
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
})

/** Once there is something to see, in the letters it is meant to have. */
async function picture(name, content) {
  await page.locator(content).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

await mkdir(folder, { recursive: true })
await page.goto('/')
await picture('agenda', 'main a[href^="/dialogen/"]')

await page.goto('/coordinator')
await page.getByRole('link', { name: 'Inloggen' }).click()
await page.locator('#username').fill('coordinator@voorbeeld.nl')
await page.locator('#password').fill('buurtdialoog')
await page.locator('#kc-login').click()
await page.waitForURL((url) => url.pathname === '/coordinator')
await picture('overview', 'main tbody tr')

await browser.close()

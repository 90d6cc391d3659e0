// Draws the icons of the installed app from the mark in favicon.svg. Run it when the mark changes, and commit what it makes:
//   npm run icons
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const folder = join(import.meta.dirname, '../public')
const mark = await readFile(join(folder, 'favicon.svg'), 'utf8')
const paper = '#fdf7ee'

/** `part` of the width is for the mark: a phone may cut a circle out of what is maskable. */
const icons = [
  { name: 'icon-192', size: 192, part: 0.92, background: 'transparent' },
  { name: 'icon-512', size: 512, part: 0.92, background: 'transparent' },
  { name: 'icon-maskable-512', size: 512, part: 0.62, background: paper },
  { name: 'apple-touch-icon', size: 180, part: 0.72, background: paper },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
await mkdir(join(folder, 'icons'), { recursive: true })
for (const { name, size, part, background } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const width = Math.round(size * part)
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${background}}
     svg{width:${width}px;height:${width}px}</style>${mark}`,
  )
  await page.screenshot({ path: join(folder, 'icons', `${name}.png`), omitBackground: true })
  await page.close()
}
await browser.close()

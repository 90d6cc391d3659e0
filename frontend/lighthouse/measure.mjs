// Measures agenda, a dialogue and an article of a product that runs, as a phone on a slow line sees them, and says what
// stands in the way of a full score. Accessibility, best practices and SEO are 100 or it fails; performance is at least 95,
// which says something on a quiet machine only: PERFORMANCE=0 measures it and asks nothing.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'

const base = process.env.BASE ?? 'http://localhost:8080'
const port = Number(process.env.BROWSER_PORT ?? 9333)
const least = {
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  performance: Number(process.env.PERFORMANCE ?? 95),
}

const api = async (path) => (await fetch(`${base}/api/v1${path}`)).json()
const first = async (path) => (await api(path)).items[0]?.id

const dialogue = await first('/dialogues?limit=1')
const article = await first('/toolkit/articles?language=NL&limit=1')
if (!dialogue || !article) {
  console.error(
    'There is no dialogue or no article to measure: start with the demonstration programme.',
  )
  process.exit(1)
}
const pages = { agenda: '/', dialogue: `/dialogen/${dialogue}`, article: `/toolkit/${article}` }

const profile = await mkdtemp(join(tmpdir(), 'buurtdialoog-lighthouse-'))
const browser = spawn(
  process.env.CHROMIUM ?? '/usr/bin/chromium',
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${profile}`,
    `--remote-debugging-port=${port}`,
    'about:blank',
  ],
  { stdio: 'ignore' },
)

async function browserIsReady() {
  for (let attempt = 0; attempt < 60; attempt++) {
    const answered = await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null)
    if (answered?.ok) return
    await new Promise((wait) => setTimeout(wait, 500))
  }
  throw new Error('The browser does not start: set CHROMIUM to its path.')
}

let failed = false
try {
  await browserIsReady()
  for (const [name, path] of Object.entries(pages)) {
    const { lhr } = await lighthouse(base + path, { port, onlyCategories: Object.keys(least) })
    const scores = Object.entries(least).map(([category, asked]) => {
      const score = Math.round((lhr.categories[category].score ?? 0) * 100)
      if (score < asked) failed = true
      return `${category} ${score}${score < asked ? ` (asked ${asked})` : ''}`
    })
    const timing = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']
      .concat('cumulative-layout-shift')
      .map((id) => `${id} ${lhr.audits[id].displayValue}`)
    console.log(`${name}: ${scores.join(' · ')}\n  ${timing.join(' · ')}`)
    for (const category of Object.keys(least)) {
      for (const { id, weight } of lhr.categories[category].auditRefs) {
        const audit = lhr.audits[id]
        const counts = category === 'performance' ? audit.score < 0.9 : audit.score < 1
        if (weight > 0 && audit.score !== null && counts) {
          console.log(
            `  ${category}: ${audit.title}${audit.displayValue ? `, ${audit.displayValue}` : ''}`,
          )
        }
      }
    }
  }
} finally {
  const ended = new Promise((done) => browser.once('exit', done))
  browser.kill()
  await ended
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
process.exit(failed ? 1 : 0)

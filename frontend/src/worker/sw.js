// Lets the app open without a line. It keeps pages without content and the files they are made of, and never an answer of
// the API: what was read stays with the pages themselves (shared/kept, features/door/keptDoors.ts), which take it away in
// time. The build fills in the files of the pages that everybody may read, and a version that changes with them.
const version = '%VERSION%'
const files = ['%FILES%']

const app = { store: `app-${version}`, shell: '/' }
/** Pages that keep themselves, when somebody opens them: they are of no use to who only looks. */
const kept = [
  { store: 'deur', shell: '/coordinator/dialogen', at: /^\/coordinator\/dialogen\/[^/]+\/deur$/ },
  { store: 'avond', shell: '/avond', at: /^\/avond$/ },
]
const elsewhere = /^\/(api|auth|embed|coordinator)(\/|$)|\.[^/]*$/
const away = [502, 503, 504]
/** How long a page may take when one is kept, in milliseconds. */
const patience = 4_000

self.addEventListener('install', (event) =>
  event.waitUntil(keepApp().then(() => self.skipWaiting())),
)

self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOlder().then(() => self.clients.claim())),
)

self.addEventListener('message', (event) => {
  const { keep, as = 'deur' } = event.data ?? {}
  const place = kept.find(({ store }) => store === as)
  if (keep && place) event.waitUntil(keepPage(place, keep))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin || request.method !== 'GET') return
  const place = kept.find(({ at }) => at.test(pathname)) ?? (elsewhere.test(pathname) ? null : app)
  if (request.mode === 'navigate' && place) event.respondWith(page(request, place))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

/** The newest page when there is a line, and the one that was kept when there is none or it takes too long. */
async function page(request, place) {
  const asked = fetch(request)
  try {
    const answer = await inTime(asked)
    return away.includes(answer.status) ? ((await shellOf(place)) ?? answer) : answer
  } catch {
    return (await shellOf(place)) ?? asked
  }
}

const shellOf = async ({ store, shell }) => (await caches.open(store)).match(shell)

function inTime(asked) {
  const tooLong = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('too long')), patience)
  })
  return Promise.race([asked, tooLong])
}

const asset = async (request) => (await caches.match(request)) ?? fetch(request)

/** All of it or nothing: a page of one version never meets files of another. */
async function keepApp() {
  const { store, shell } = app
  const page = await fetch(shell, { cache: 'no-store' })
  const madeOf = [...(await page.clone().text()).matchAll(/"(\/assets\/[^"]+)"/g)]
  if (!page.ok || madeOf.some(([, file]) => !files.includes(file))) {
    throw new Error('The page is of another version than this worker.')
  }
  const cache = await caches.open(store)
  await addAll(cache, files)
  await cache.put(shell, page)
}

/** Files keep their name as long as they are the same, so what was there already is not fetched again. */
const addAll = (cache, urls) =>
  Promise.all(
    urls.map(async (url) => {
      const known = await caches.match(url)
      await (known ? cache.put(url, known) : cache.add(url))
    }),
  )

/** The version before stays one longer: a page that is still open may ask for a part of it. */
async function forgetOlder() {
  const versions = (await caches.keys()).filter((name) => name.startsWith('app-'))
  const older = versions.filter((name) => name !== app.store).slice(0, -1)
  await Promise.all(older.map((name) => caches.delete(name)))
}

/** Keeps a page and the files that it was made of just now, and lets those of an older one go. */
async function keepPage({ store, shell }, assets) {
  const cache = await caches.open(store)
  const answer = await fetch(shell, { cache: 'no-store' })
  if (!answer.ok) return
  await addAll(cache, assets)
  await cache.put(shell, answer)
  const wanted = new Set([...assets, shell].map((url) => new URL(url, self.location.origin).href))
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request)
  }
}

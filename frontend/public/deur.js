// Lets the door list open without reception. It keeps the page and its hashed files, and never an answer of the API:
// what is known of people stays with the page itself (keptDoors.ts), which takes it away in time.
const store = 'deur'
const shell = '/coordinator/dialogen'
const door = /^\/coordinator\/dialogen\/[^/]+\/deur$/

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data?.keep) event.waitUntil(keep(event.data.keep))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin || request.method !== 'GET') return
  if (request.mode === 'navigate' && door.test(pathname)) event.respondWith(page(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

/** The newest page when there is a line, and the one that was kept when there is none. */
async function page(request) {
  try {
    return await fetch(request)
  } catch (noLine) {
    const kept = await caches.match(shell)
    if (kept) return kept
    throw noLine
  }
}

async function asset(request) {
  return (await caches.match(request)) ?? fetch(request)
}

/** Keeps the page and the files that it was made of just now, and lets those of an older one go. */
async function keep(assets) {
  const cache = await caches.open(store)
  const answer = await fetch(shell, { cache: 'no-store' })
  if (!answer.ok) return
  await Promise.all(assets.map(async (url) => (await cache.match(url)) ?? cache.add(url)))
  await cache.put(shell, answer)
  const wanted = new Set([...assets, shell].map((url) => new URL(url, self.location.origin).href))
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request)
  }
}

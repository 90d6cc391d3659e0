import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'

type Handler = (event: Record<string, unknown>) => void

const origin = 'http://localhost:3000'
const shell = '<script src="/assets/app-1.js"></script>'
const urlOf = (asked: Request | string) =>
  new URL(typeof asked === 'string' ? asked : asked.url, origin).href

/** What a browser gives a worker, as far as this one uses it. */
class Cache {
  readonly entries = new Map<string, Response>()
  match = async (asked: Request | string) => this.entries.get(urlOf(asked))?.clone()
  put = async (asked: Request | string, answer: Response) => {
    this.entries.set(urlOf(asked), answer)
  }
  add = async (asked: string) => this.put(asked, await net(asked))
  keys = async () => [...this.entries.keys()].map((url) => new Request(url))
  delete = async (asked: Request) => this.entries.delete(urlOf(asked))
}

let stores: Map<string, Cache>
let handlers: Record<string, Handler>
let online: boolean
let answers: Record<string, () => Response>
let asked: string[]

async function net(request: Request | string): Promise<Response> {
  const { pathname } = new URL(urlOf(request))
  asked.push(pathname)
  if (!online) throw new TypeError('Failed to fetch')
  return answers[pathname]?.() ?? new Response(`now ${pathname}`)
}

/** The worker as the build makes it, of a version with these files. */
function start(version: string, files: string[]) {
  const source = readFileSync(join(import.meta.dirname, 'sw.js'), 'utf8')
    .replace('%VERSION%', version)
    .replace("['%FILES%']", JSON.stringify(files))
  handlers = {}
  const self = {
    location: { origin },
    clients: { claim: async () => {} },
    skipWaiting: async () => {},
    addEventListener: (name: string, handler: Handler) => {
      handlers[name] = handler
    },
  }
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Cache()
    stores.set(name, store)
    return store
  }
  const match = async (request: Request | string) => {
    for (const store of stores.values()) {
      const found = await store.match(request)
      if (found) return found
    }
    return undefined
  }
  const caches = {
    open,
    match,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  }
  new Function('self', 'caches', 'fetch', source)(self, caches, net)
}

/** Tells the worker something and waits until it is done with it. */
async function tell(name: string, more: object = {}) {
  let done: unknown
  handlers[name]?.({
    ...more,
    waitUntil: (work: unknown) => {
      done = work
    },
  })
  await done
}

async function installed(version = 'een', files = ['/assets/app-1.js', '/assets/page-1.js']) {
  start(version, files)
  await tell('install')
  await tell('activate')
}

/** What the worker answers; null when it leaves it to the browser. */
async function get(path: string, { navigate = false, headers = {}, method = 'GET' } = {}) {
  let answer: Promise<Response> | null = null
  const request = Object.assign(new Request(origin + path, { headers, method }), {})
  Object.defineProperty(request, 'mode', { value: navigate ? 'navigate' : 'cors' })
  handlers.fetch?.({
    request,
    respondWith: (given: Promise<Response>) => {
      answer = given
    },
  })
  return answer === null ? null : await (await (answer as Promise<Response>)).text()
}

beforeEach(() => {
  stores = new Map()
  online = true
  asked = []
  answers = { '/': () => new Response(shell) }
})

test.each(['/', '/dialogen/x', '/mijn-aanmelding', '/mijn-beurt', '/mijn-kerngroep', '/toolkit/x'])(
  '%s opens without a line',
  async (path) => {
    await installed()
    online = false
    expect(await get(path, { navigate: true })).toBe(shell)
  },
)

test('with a line a page is always the newest', async () => {
  await installed()
  expect(await get('/over', { navigate: true })).toBe('now /over')
})

test('a page whose server is away for a moment opens all the same', async () => {
  await installed()
  answers['/over'] = () => new Response('Bad gateway', { status: 502 })
  expect(await get('/over', { navigate: true })).toBe(shell)
})

test.each([
  '/api/v1/dialogues',
  '/api/v1/my-registration',
  '/api/v1/me',
  '/auth/login',
  '/auth/logout',
  '/embed/agenda',
  '/robots.txt',
  '/coordinator',
])('%s is never answered from what is kept', async (path) => {
  await installed()
  expect(await get(path, { headers: { 'Registration-Token': 'sleutel' } })).toBeNull()
  expect(await get(path, { navigate: true })).toBeNull()
})

test('an answer with a secret is in no store, whatever was asked', async () => {
  await installed()
  answers['/api/v1/my-registration'] = () => new Response('{"people":[{"name":"Zoë"}]}')
  await get('/api/v1/my-registration', { headers: { 'Registration-Token': 'sleutel' } })
  await get('/dialogen/x', { navigate: true })
  const kept = [...stores.values()].flatMap((store) => [...store.entries.keys()])
  expect(kept.map((url) => new URL(url).pathname).sort()).toEqual([
    '/',
    '/assets/app-1.js',
    '/assets/page-1.js',
  ])
})

test('a change goes to the server', async () => {
  await installed()
  expect(await get('/assets/app-1.js', { method: 'POST' })).toBeNull()
})

test('a page of another version than the worker keeps nothing by halves', async () => {
  answers['/'] = () => new Response('<script src="/assets/app-2.js"></script>')
  start('een', ['/assets/app-1.js'])
  await expect(tell('install')).rejects.toThrow('another version')
  expect(await stores.get('app-een')?.match('/')).toBeUndefined()
})

test('a new version fetches only what is new, and leaves the one before to pages that are open', async () => {
  await installed('een')
  await installed('twee', ['/assets/app-1.js', '/assets/page-2.js'])
  expect(asked.filter((path) => path === '/assets/app-1.js')).toHaveLength(1)
  expect([...stores.keys()]).toEqual(['app-een', 'app-twee'])
  await installed('drie', ['/assets/app-1.js', '/assets/page-3.js'])
  expect([...stores.keys()]).toEqual(['app-twee', 'app-drie'])
})

test('the door keeps itself, also as a phone with the worker of before asks for it', async () => {
  await installed()
  const door = `/coordinator/dialogen/${'x'}/deur`
  answers['/coordinator/dialogen'] = () => new Response('the door')
  await tell('message', { data: { keep: ['/assets/door-1.js'] } })
  online = false
  expect(await get(door, { navigate: true })).toBe('the door')
  expect(await get('/assets/door-1.js')).toBe('now /assets/door-1.js')
})

test('what a door was made of before goes when it is kept anew', async () => {
  await installed()
  await tell('message', { data: { keep: ['/assets/door-1.js'], as: 'deur' } })
  await tell('message', { data: { keep: ['/assets/door-2.js'], as: 'deur' } })
  expect([...(stores.get('deur')?.entries.keys() ?? [])].sort()).toEqual([
    `${origin}/assets/door-2.js`,
    `${origin}/coordinator/dialogen`,
  ])
})

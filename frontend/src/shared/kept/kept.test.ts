import { onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from '../../api/client'
import {
  forgetAllMine,
  forgetMine,
  forgetOld,
  forgetOnDevice,
  isOnDevice,
  keepPublic,
  keptOf,
  mineOnDevice,
  moveToDevice,
} from './drawer'
import { keepReads, readAt } from './keepReads'
import type { KeepRule } from './keepRule'
import { dropNote, sendNotes } from './notes'
import { orNote } from './orNote'

const mine = ['my-registration', 'sleutel']
const aDay = 24 * 60 * 60 * 1000
const refusal = (status: number, type = 'conflict') => new Refusal({ type, title: type, status })
const noLine = () => refusal(0, 'no-connection')

let queries: QueryClient
let stop: () => void

/** An app that is opened anew: what it knew is gone, what the device keeps is not. */
function open() {
  stop?.()
  queries = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  })
  stop = keepReads(queries)
}

/** Reads as a page does, until there is something to show or a refusal. */
async function read(queryKey: readonly string[], keep: KeepRule, answer: () => unknown) {
  const observer = new QueryObserver(queries, {
    queryKey,
    queryFn: async () => answer(),
    meta: { keep },
  })
  observer.subscribe(() => {})
  await observer.refetch()
  return observer.getCurrentResult()
}

const readMine = (answer: () => unknown, ends = new Date(Date.now() + aDay).toISOString()) =>
  read(mine, { until: () => ends }, answer)

const fails = (error: Error) => () => {
  throw error
}
const unsent = () => Promise.reject(noLine())

beforeEach(open)
afterEach(() => {
  stop()
  queries.clear()
})

test('what was read is read again without a line, with the moment it is of', async () => {
  const first = await read(['agenda'], { kind: 'agenda', most: 3 }, () => ['Zuilen'])
  open()
  const again = await read(['agenda'], { kind: 'agenda', most: 3 }, fails(noLine()))
  expect(again.data).toEqual(['Zuilen'])
  expect(again.dataUpdatedAt).toBe(first.dataUpdatedAt)
  expect(readAt(queries, true)).toBe(first.dataUpdatedAt)
})

test('with a line nothing says that it is old', async () => {
  await read(['agenda'], { kind: 'agenda', most: 3 }, () => ['Zuilen'])
  expect(readAt(queries, true)).toBeNull()
  expect(readAt(queries, onlineManager.isOnline() && false)).not.toBeNull()
})

test('once there is a line again, what is read is of now', async () => {
  await read(['agenda'], { kind: 'agenda', most: 3 }, () => ['toen'])
  open()
  await read(['agenda'], { kind: 'agenda', most: 3 }, fails(noLine()))
  const now = await read(['agenda'], { kind: 'agenda', most: 3 }, () => ['nu'])
  expect(now.data).toEqual(['nu'])
  expect(readAt(queries, true)).toBeNull()
})

test('a query that says nothing of keeping leaves nothing behind', async () => {
  const observer = new QueryObserver(queries, { queryKey: ['me'], queryFn: async () => 'Meryem' })
  observer.subscribe(() => {})
  await observer.refetch()
  expect(localStorage.length + sessionStorage.length).toBe(0)
})

test('a refusal is no missing line: what was kept does not stand in for it', async () => {
  await read(['dialoog', '1'], { kind: 'dialoog', most: 3 }, () => 'was er')
  open()
  const gone = await read(['dialoog', '1'], { kind: 'dialoog', most: 3 }, fails(refusal(404)))
  expect(gone.data).toBeUndefined()
})

test('of a kind only the last so many stay', () => {
  for (const at of [1, 2, 3]) {
    keepPublic('dialoog', 2, ['dialoog', `${at}`], { data: at, at, ends: aDay, form: __API_FORM__ })
  }
  expect(keptOf(['dialoog', '1'])).toBeNull()
  expect(keptOf(['dialoog', '3'])?.data).toBe(3)
})

test('what an app of another form kept is not read', () => {
  keepPublic('agenda', 2, ['agenda'], { data: 'oud', at: 1, ends: aDay, form: 'anders' })
  expect(keptOf(['agenda'])).toBeNull()
})

test('my own page stays with the tab until I say that the device keeps it', async () => {
  await readMine(() => 'mijn plaats')
  expect(localStorage.length).toBe(0)
  expect(keptOf(mine)?.data).toBe('mijn plaats')
  expect(mineOnDevice('my-registration')).toEqual([])

  moveToDevice(mine)
  expect(sessionStorage.length).toBe(0)
  expect(mineOnDevice('my-registration')).toEqual([{ key: mine, data: 'mijn plaats' }])

  forgetOnDevice(mine)
  expect(localStorage.length).toBe(0)
  expect(isOnDevice(mine)).toBe(false)
})

test.each([401, 404, 410])(
  'a link that answers %i is forgotten, on the device too',
  async (status) => {
    await readMine(() => 'mijn plaats')
    moveToDevice(mine)
    open()
    await readMine(fails(refusal(status)))
    expect(localStorage.length + sessionStorage.length).toBe(0)
  },
)

test('a day after the dialogue my page goes, and not before', async () => {
  const ends = Date.now() - aDay / 2
  await readMine(() => 'mijn plaats', new Date(ends).toISOString())
  moveToDevice(mine)
  forgetOld(Date.now())
  expect(keptOf(mine)).not.toBeNull()
  forgetOld(ends + aDay + 1)
  expect(keptOf(mine)).toBeNull()
  expect(localStorage.length).toBe(0)
})

test('what is said without a line waits, changes nothing yet, and is sent once', async () => {
  await readMine(() => 'komt')
  const known = await orNote(queries, mine, { act: 'CANCEL', about: null }, unsent)
  expect(known).toBe('komt')
  await orNote(queries, mine, { act: 'CANCEL', about: null }, unsent)

  const sent: string[] = []
  const senders = {
    'my-registration': {
      CANCEL: async (token: string) => {
        sent.push(token)
        return 'komt niet'
      },
    },
  }
  await Promise.all([sendNotes(queries, senders)])
  await sendNotes(queries, senders)
  expect(sent).toEqual(['sleutel'])
  expect(queries.getQueryData(mine)).toBe('komt niet')
  expect(sessionStorage.getItem('klaar.["my-registration","sleutel"]')).toBeNull()
})

test('still without a line it goes on waiting, also on a device that keeps it', async () => {
  await readMine(() => 'komt')
  moveToDevice(mine)
  await orNote(queries, mine, { act: 'CANCEL', about: null }, unsent)
  expect(
    await sendNotes(queries, { 'my-registration': { CANCEL: fails(noLine()) as never } }),
  ).toBe(false)
  expect(localStorage.getItem('klaar.["my-registration","sleutel"]')).toContain('CANCEL')
})

test('what the server does not take is told, and holds nothing up', async () => {
  await readMine(() => 'komt')
  await orNote(queries, mine, { act: 'CANCEL', about: null }, unsent)
  const senders = { 'my-registration': { CANCEL: fails(refusal(409, 'wrong-status')) as never } }
  expect(await sendNotes(queries, senders)).toBe(true)
  const waiting = sessionStorage.getItem('klaar.["my-registration","sleutel"]')
  expect(JSON.parse(waiting ?? '')).toMatchObject({
    notes: [],
    refused: [{ note: { act: 'CANCEL' }, code: 'wrong-status' }],
  })
})

test('a refusal of now is not noted for later', async () => {
  await readMine(() => 'komt')
  const refused = orNote(queries, mine, { act: 'CANCEL', about: null }, () =>
    Promise.reject(refusal(409)),
  )
  await expect(refused).rejects.toThrow()
  expect(sessionStorage.getItem('klaar.["my-registration","sleutel"]')).toBeNull()
})

test('what is noted can be taken back before it is sent', async () => {
  await readMine(() => 'komt')
  await orNote(queries, mine, { act: 'CANCEL', about: null }, unsent)
  dropNote(mine, { act: 'CANCEL', about: null, at: '' })
  expect(sessionStorage.getItem('klaar.["my-registration","sleutel"]')).toBeNull()
})

test('whoever signs out leaves nothing, but for what is still to be sent', async () => {
  await readMine(() => 'komt')
  moveToDevice(mine)
  await orNote(queries, mine, { act: 'CANCEL', about: null }, unsent)
  forgetAllMine()
  expect(keptOf(mine)).not.toBeNull()
  dropNote(mine, { act: 'CANCEL', about: null, at: '' })
  forgetAllMine()
  expect(localStorage.length).toBe(0)
})

test('who is erased is forgotten with what waited', async () => {
  await readMine(() => 'komt')
  await orNote(queries, mine, { act: 'CANCEL', about: null }, unsent)
  forgetMine(mine)
  expect(sessionStorage.length).toBe(0)
})

import type { QueryKey } from '@tanstack/react-query'

/**
 * What was read and may be read again without a line. Public pages stay on the device; what is about one person stays with
 * the tab, until they say that the device may keep it.
 */
export interface Kept {
  data: unknown
  /** When the server said so, in milliseconds. */
  at: number
  /** From when it is of no use any more, in milliseconds. */
  ends: number
  /** Of which form of the API it is: a newer app does not read what it would not understand. */
  form: string
}

type Drawer = 'gelezen' | 'mijn' | 'klaar'

const listeners = new Set<() => void>()
const nameOf = (drawer: Drawer, key: QueryKey) => `${drawer}.${JSON.stringify(key)}`
const places = () => [localStorage, sessionStorage]

/** Where things of a person are: on the device when they chose so, and with the tab otherwise. */
const placeOf = (key: QueryKey) => (isOnDevice(key) ? localStorage : sessionStorage)

export const isOnDevice = (key: QueryKey) => localStorage.getItem(nameOf('mijn', key)) !== null

function write(place: Storage, name: string, value: unknown) {
  try {
    place.setItem(name, JSON.stringify(value))
  } catch {
    // No room, or a private window: then it is read online only.
  }
  tell()
}

function read<T>(place: Storage, name: string): T | null {
  const text = place.getItem(name)
  return text === null ? null : (JSON.parse(text) as T)
}

/** Keeps what everybody may read, and of one kind only the last so many. */
export function keepPublic(kind: string, most: number, key: QueryKey, kept: Kept) {
  write(localStorage, nameOf('gelezen', key), { ...kept, kind })
  namesIn(localStorage, 'gelezen')
    .map((name) => ({ name, ...read<Kept & { kind: string }>(localStorage, name) }))
    .filter((one) => one.kind === kind)
    .sort((one, other) => (other.at ?? 0) - (one.at ?? 0))
    .slice(most)
    .forEach(({ name }) => {
      localStorage.removeItem(name)
    })
}

export const keepMine = (key: QueryKey, kept: Kept) =>
  write(placeOf(key), nameOf('mijn', key), kept)

/** What was kept under a key, when this app still understands it. */
export function keptOf(key: QueryKey): Kept | null {
  const kept =
    read<Kept>(localStorage, nameOf('gelezen', key)) ??
    read<Kept>(placeOf(key), nameOf('mijn', key))
  return kept?.form === __API_FORM__ ? kept : null
}

/** Everything of a kind that the device itself keeps, and by which key. */
export function mineOnDevice(kind: string): { key: QueryKey; data: unknown }[] {
  return namesIn(localStorage, 'mijn')
    .map(keyIn)
    .filter(([first]) => first === kind)
    .map((key) => ({ key, data: keptOf(key)?.data }))
    .filter(({ data }) => data !== undefined)
}

/** From the tab to the device, with what waits to be sent. */
export const moveToDevice = (key: QueryKey) => move(key, sessionStorage, localStorage)

/** The device forgets; the tab goes on until it is closed. */
export const forgetOnDevice = (key: QueryKey) => move(key, localStorage, sessionStorage)

function move(key: QueryKey, from: Storage, to: Storage) {
  for (const name of [nameOf('klaar', key), nameOf('mijn', key)]) {
    const text = from.getItem(name)
    if (text !== null) to.setItem(name, text)
    from.removeItem(name)
  }
  tell()
}

/** Gone from tab and device, with what waited to be sent. */
export function forgetMine(key: QueryKey) {
  for (const place of places()) {
    place.removeItem(nameOf('mijn', key))
    place.removeItem(nameOf('klaar', key))
  }
  tell()
}

/** Whoever signs out leaves nothing of anybody behind; what was not sent yet stays until it is. */
export function forgetAllMine() {
  for (const place of places()) {
    for (const name of namesIn(place, 'mijn')) {
      const key = keyIn(name)
      if (place.getItem(nameOf('klaar', key)) === null) forgetMine(key)
    }
  }
}

/** What is past goes. */
export function forgetOld(now: number) {
  for (const place of places()) {
    for (const drawer of ['gelezen', 'mijn'] as const) {
      for (const name of namesIn(place, drawer)) {
        if ((read<Kept>(place, name)?.ends ?? 0) > now) continue
        place.removeItem(name)
        place.removeItem(nameOf('klaar', keyIn(name)))
      }
    }
  }
  tell()
}

/** What waits to be sent about a key, as text: the same text as long as nothing changed. */
export const waitingText = (key: QueryKey) => placeOf(key).getItem(nameOf('klaar', key))

export function writeWaiting(key: QueryKey, waiting: unknown | null) {
  if (waiting !== null) return write(placeOf(key), nameOf('klaar', key), waiting)
  placeOf(key).removeItem(nameOf('klaar', key))
  tell()
}

/** Everything about which something waits. */
export const keysWaiting = (): QueryKey[] =>
  places().flatMap((place) => namesIn(place, 'klaar').map(keyIn))

const namesIn = (place: Storage, drawer: Drawer) =>
  Object.keys(place).filter((name) => name.startsWith(`${drawer}.`))

const keyIn = (name: string): QueryKey => JSON.parse(name.slice(name.indexOf('.') + 1))

function tell() {
  for (const listener of listeners) listener()
}

/** Also hears what another tab of this device does. */
export function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

import { useSyncExternalStore } from 'react'
import type { components } from '../../api/schema'
import type { Waiting } from './changes'
import type { DoorList } from './doorList'

type ConsentText = components['schemas']['ConsentText']

/** What this phone keeps of one door, so that it works without reception. */
export interface KeptDoor extends Waiting {
  organisationId: string
  list: DoorList
  consent: ConsentText | null
}

const prefix = 'deur.'
const aDay = 24 * 60 * 60 * 1000
const keyOf = (dialogueId: string) => prefix + dialogueId

const read = new Map<string, { text: string; door: KeptDoor }>()
const listeners = new Set<() => void>()

/** The same object as long as nothing changed. */
export function keptDoor(dialogueId: string): KeptDoor | null {
  const text = localStorage.getItem(keyOf(dialogueId))
  if (text === null) return null
  const known = read.get(dialogueId)
  if (known?.text === text) return known.door
  const door = JSON.parse(text) as KeptDoor
  read.set(dialogueId, { text, door })
  return door
}

export function keep(dialogueId: string, door: KeptDoor) {
  localStorage.setItem(keyOf(dialogueId), JSON.stringify(door))
  tell()
}

export function forget(dialogueId: string) {
  localStorage.removeItem(keyOf(dialogueId))
  read.delete(dialogueId)
  tell()
}

/** Names stay on a phone until the counts are fixed, and never longer than a day after the dialogue. */
export const mayBeKept = ({ status, endsAt }: Pick<DoorList, 'status' | 'endsAt'>, now: Date) =>
  (status === 'PUBLISHED' || status === 'HELD') && now.getTime() < Date.parse(endsAt) + aDay

/** Takes away what may no longer stay on this phone. */
export function forgetOldDoors(now = new Date()) {
  for (const dialogueId of keptIds()) {
    const door = keptDoor(dialogueId)
    if (!door || !mayBeKept(door.list, now)) forget(dialogueId)
  }
}

/** Whoever signs out leaves no names behind; what was not sent yet stays until it is. */
export function forgetSentDoors() {
  for (const dialogueId of keptIds()) {
    if (keptDoor(dialogueId)?.changes.length === 0) forget(dialogueId)
  }
}

const keptIds = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

function tell() {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  // Another tab of this phone writes to the same place.
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

export const useKeptDoor = (dialogueId: string) =>
  useSyncExternalStore(subscribe, () => keptDoor(dialogueId))

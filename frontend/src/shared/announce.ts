import { useSyncExternalStore } from 'react'

interface Announcement {
  text: string
  /** Takes back what was just done, where that can be done. */
  undo?: () => void
}

let current: (Announcement & { at: number }) | null = null
const listeners = new Set<() => void>()

/** Says what was done, on whichever page comes next. Null takes it away. */
export function announce(announcement: Announcement | null) {
  current = announcement && { ...announcement, at: Date.now() }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAnnouncement = () => useSyncExternalStore(subscribe, () => current)

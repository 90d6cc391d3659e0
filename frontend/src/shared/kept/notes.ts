import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { Refusal } from '../../api/client'
import { problemCode } from '../../api/problems'
import { keysWaiting, subscribe, waitingText, writeWaiting } from './drawer'

/** Something said without a line, to be sent once there is one. */
export interface Note {
  act: string
  /** What it is about, where that is not the whole page. */
  about: string | null
  at: string
}

/** What waits to be sent, and what was sent and not taken, with the reason. */
interface Waiting {
  notes: Note[]
  refused: { note: Note; code: string }[]
}

const nothing: Waiting = { notes: [], refused: [] }
const asWaiting = (text: string | null): Waiting => (text === null ? nothing : JSON.parse(text))
const waitingAt = (key: QueryKey) => asWaiting(waitingText(key))

const isAbout = (one: Note) => (other: Note) => one.act === other.act && one.about === other.about
const isOther = (one: Note) => (other: Note) => !isAbout(one)(other)

function change(key: QueryKey, to: (now: Waiting) => Waiting) {
  const { notes, refused } = to(waitingAt(key))
  writeWaiting(key, notes.length + refused.length === 0 ? null : { notes, refused })
}

/** Said twice is noted once. */
const addNote = (key: QueryKey, note: Note) =>
  change(key, ({ notes, refused }) => ({
    notes: [...notes.filter(isOther(note)), note],
    refused: refused.filter((one) => isOther(note)(one.note)),
  }))

/** Sent, or not to be sent after all. */
export const dropNote = (key: QueryKey, note: Note) =>
  change(key, ({ notes, refused }) => ({ notes: notes.filter(isOther(note)), refused }))

const refuse = (key: QueryKey, note: Note, code: string) =>
  change(key, ({ notes, refused }) => ({
    notes: notes.filter(isOther(note)),
    refused: [...refused, { note, code }],
  }))

export const dismissRefused = (key: QueryKey) =>
  change(key, ({ notes }) => ({ notes, refused: [] }))

export function useWaiting(key: QueryKey): Waiting {
  return asWaiting(useSyncExternalStore(subscribe, () => waitingText(key)))
}

/**
 * Notes what could not be sent for want of a line, and answers what is known, which stays as it is; any other failure is
 * thrown on. The server must take it twice as once: an answer that was lost on its way looks the same as no line.
 */
export function noteUnsent<T>(
  queries: QueryClient,
  key: QueryKey,
  said: Omit<Note, 'at'>,
  error: unknown,
): T {
  const known = queries.getQueryData<T>(key)
  if (!isUnsent(error) || known === undefined) throw error
  addNote(key, { ...said, at: new Date().toISOString() })
  return known
}

const isUnsent = (error: unknown) => error instanceof Refusal && error.problem.status === 0

/** How each act of a page is sent: by what the page is of, the first word of its key, and by the key's secret. */
export type Senders = Record<
  string,
  Record<string, (token: string, about: string) => Promise<unknown>>
>

/** Sends what waits, in order, and answers whether all of it went. */
export async function sendNotes(queries: QueryClient, senders: Senders): Promise<boolean> {
  for (const key of keysWaiting()) {
    for (let [note] = waitingAt(key).notes; note; [note] = waitingAt(key).notes) {
      if (!(await sendOne(queries, senders, key, note))) return false
    }
  }
  return true
}

async function sendOne(queries: QueryClient, senders: Senders, key: QueryKey, note: Note) {
  const [kind, token] = key as [string, string]
  const send = senders[kind]?.[note.act]
  try {
    const now = await send?.(token, note.about ?? '')
    dropNote(key, note)
    if (now) queries.setQueryData(key, now)
    return true
  } catch (error) {
    const { problem } = error as Refusal
    if (!(error instanceof Refusal) || isForLater(problem.status)) return false
    refuse(key, note, problemCode(problem))
    return true
  }
}

/** It says something about the line or the moment, and nothing about what was noted. */
const isForLater = (status: number) => status === 0 || status === 429 || status >= 500

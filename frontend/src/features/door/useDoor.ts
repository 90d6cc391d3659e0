import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { actingOrganisation, Refusal } from '../../api/client'
import { problemCode } from '../../api/problems'
import { asShown } from './asShown'
import {
  type Change,
  isForLater,
  momentAfter,
  type Waiting,
  withChange,
  withoutRefused,
  withoutSent,
  withRefused,
} from './changes'
import { type DoorList, type DoorSource, spokenConsent } from './doorList'
import { forget, type KeptDoor, keep, keptDoor, mayBeKept, useKeptDoor } from './keptDoors'

type WithoutMoment<C> = C extends unknown ? Omit<C, 'at'> : never
export type Said = WithoutMoment<Change>

const nothing: Waiting = { changes: [], refused: [] }
const soon = 10_000
const sending = new Set<string>()

/** The door of one dialogue: the list, what is on its way, and whether there is a line to send it over. */
export function useDoor(source: DoorSource) {
  const { id } = source
  const kept = useKeptDoor(id)
  const now = useNow()
  const [connected, setConnected] = useState(navigator.onLine)
  const query = useQuery({
    queryKey: ['door-list', id],
    queryFn: () => source.load().then((list) => newest(id, list)),
    refetchInterval: soon * 2,
    networkMode: 'always',
  })
  const consent = useQuery(spokenConsent)
  const list =
    query.data && !mayBeKept(query.data, now)
      ? query.data
      : (kept?.list ?? query.data ?? source.known)

  const settled = !kept || kept.changes.length + kept.refused.length === 0

  useEffect(() => {
    if (!query.data) return
    if (mayBeKept(query.data, new Date())) {
      update(id, query.data, (door) => ({
        list: newest(id, query.data),
        consent: consent.data ?? door.consent,
      }))
    } else if (settled) forget(id)
  }, [id, query.data, consent.data, settled])

  const flush = useCallback(() => sendAll(source).then(setConnected), [source])
  useFlush(flush, kept?.changes.length ?? 0)

  const { refetch } = query
  useEffect(() => {
    if (connected) void refetch()
  }, [connected, refetch])

  const say = (said: Said) => {
    if (!list) return
    update(id, list, (door) => {
      const at = momentAfter(door.changes, new Date())
      return withChange(door, { ...said, at } as Change)
    })
    void flush()
  }

  return {
    query,
    list: list && asShown(list, kept?.changes ?? [], now),
    waiting: kept ?? nothing,
    consent: consent.data ?? kept?.consent ?? null,
    connected: connected && !isOutOfReach(query.error),
    signedOut: query.error instanceof Refusal && query.error.problem.status === 401,
    say,
    dismissRefused: () => list && update(id, list, withoutRefused),
  }
}

const isOutOfReach = (error: Error | null) => error instanceof Refusal && error.problem.status === 0

/** An answer that was on its way longer than another takes nothing back. */
function newest(id: string, list: DoorList): DoorList {
  const known = keptDoor(id)?.list
  return known && known.listedAt > list.listedAt ? known : list
}

function update(id: string, list: DoorList, change: (door: KeptDoor) => Partial<KeptDoor>) {
  const door = keptDoor(id) ?? {
    ...nothing,
    organisationId: actingOrganisation() ?? '',
    list,
    consent: null,
  }
  keep(id, { ...door, ...change(door) })
}

/** Sends what waits, in order. Answers whether the server was there. */
async function sendAll(source: DoorSource): Promise<boolean> {
  const { id } = source
  if (sending.has(id)) return navigator.onLine
  sending.add(id)
  try {
    for (let next = keptDoor(id)?.changes[0]; next; next = keptDoor(id)?.changes[0]) {
      if (!(await sendOne(source, next))) return false
    }
    return navigator.onLine
  } finally {
    sending.delete(id)
  }
}

async function sendOne({ id, send }: DoorSource, change: Change): Promise<boolean> {
  const door = keptDoor(id)
  if (!door) return false
  try {
    const answered = await send(change)
    update(id, answered, (now) => ({ ...withoutSent(now, change), list: newest(id, answered) }))
    return true
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : { status: 0, type: 'no-connection' }
    const code = problemCode({ title: '', ...problem })
    if (isForLater(problem.status, code)) return false
    update(id, door.list, (now) => withRefused(now, change, code))
    return true
  }
}

/** Tries at once, when the line is back, and every now and then: a browser does not always know. */
function useFlush(flush: () => Promise<void>, waiting: number) {
  useEffect(() => {
    void flush()
    window.addEventListener('online', flush)
    window.addEventListener('offline', flush)
    return () => {
      window.removeEventListener('online', flush)
      window.removeEventListener('offline', flush)
    }
  }, [flush])
  useEffect(() => {
    if (waiting === 0) return
    const timer = setInterval(flush, soon)
    return () => clearInterval(timer)
  }, [flush, waiting])
}

/** Seats come free by the clock alone. */
function useNow() {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), soon)
    return () => clearInterval(timer)
  }, [])
  return now
}

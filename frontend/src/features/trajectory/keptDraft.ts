import { useState } from 'react'
import type { CallOutcome } from './followUpCalls'

/** What is being written down of a call, and kept on this device until it has arrived. */
export interface CallDraft {
  /** Makes that a note that is sent twice counts once. */
  key: string
  result: CallOutcome | null
  did: string
  helped: string
  needed: string
  perspectiveAfter: string
  /** Of what they chose: what they still do. */
  kept: string[]
  day: string
  clock: string
  /** Whether it was sent and did not arrive: it goes again by itself. */
  waiting: boolean
  changedAt: number
}

const prefix = 'belnotitie.'
const aWeek = 7 * 24 * 60 * 60 * 1000

const begun = (): CallDraft => ({
  key: crypto.randomUUID(),
  result: null,
  did: '',
  helped: '',
  needed: '',
  perspectiveAfter: '',
  kept: [],
  day: '',
  clock: '',
  waiting: false,
  changedAt: Date.now(),
})

function kept(trajectoryId: string): CallDraft | null {
  const text = localStorage.getItem(prefix + trajectoryId)
  if (text === null) return null
  const draft = { ...begun(), ...(JSON.parse(text) as Partial<CallDraft>) }
  if (Date.now() - draft.changedAt < aWeek) return draft
  localStorage.removeItem(prefix + trajectoryId)
  return null
}

/** Whether this device has a note of that call that has not arrived. */
export const isKept = (trajectoryId: string) => kept(trajectoryId) !== null

/** A note that outlives a closed browser and a place without reception, for a week. */
export function useKeptDraft(trajectoryId: string) {
  const [draft, setDraft] = useState(() => kept(trajectoryId) ?? begun())
  return {
    draft,
    write: (part: Partial<CallDraft>) => {
      const next = { ...draft, ...part, changedAt: Date.now() }
      localStorage.setItem(prefix + trajectoryId, JSON.stringify(next))
      setDraft(next)
    },
    clear: () => {
      localStorage.removeItem(prefix + trajectoryId)
      setDraft(begun())
    },
  }
}

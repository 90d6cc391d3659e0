import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, moment, time, today } from '../dates'
import { useLanguage } from '../language'
import { readAt } from './keepReads'

const soon = 15_000

/** Says plainly that a page is of a while ago, and tries again by itself. */
export function WithoutLine() {
  useLanguage()
  const queries = useQueryClient()
  const online = useSyncExternalStore(hearLine, () => navigator.onLine)
  const hear = useCallback(
    (listener: () => void) => queries.getQueryCache().subscribe(listener),
    [queries],
  )
  const at = useSyncExternalStore(hear, () => readAt(queries, online))

  useEffect(() => {
    if (at === null) return
    const again = () => void queries.refetchQueries({ type: 'active', predicate: isKept })
    const timer = setInterval(again, soon)
    return () => clearInterval(timer)
  }, [at, queries])

  return (
    <div role="status" className="print:hidden">
      {(at !== null || !online) && (
        <p className="bg-sun-soft px-4 py-3 text-center">
          <strong>
            {at === null ? m.without_line() : m.without_line_from({ when: saidOf(at) })}
          </strong>{' '}
          {at !== null && m.without_line_maybe()}
        </p>
      )}
    </div>
  )
}

function hearLine(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

const isKept = ({ meta }: { meta?: { keep?: unknown } | undefined }) => meta?.keep !== undefined

function saidOf(at: number) {
  const instant = new Date(at).toISOString()
  return dayOf(instant) === today() ? time(instant) : moment(instant)
}

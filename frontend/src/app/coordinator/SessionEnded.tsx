import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Failure } from '../../shared/form/Failure'
import { statusOf } from '../../shared/form/mistakes'

/** Says that the session has ended as soon as a page cannot be refreshed; what is on it stays. */
export function SessionEnded() {
  const queries = useQueryClient()
  const [error, setError] = useState<Error | null>(null)

  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated') return
        if (event.action.type === 'success') setError(null)
        if (event.action.type === 'error' && statusOf(event.action.error) === 401) {
          setError(event.action.error)
        }
      }),
    [queries],
  )
  return (
    error && (
      <div className="px-4 pt-4 lg:px-8">
        <Failure error={error} />
      </div>
    )
  )
}

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refusal } from '../api/client'
import { m } from '../paraglide/messages'
import { ErrorState, Loading } from './ui/states'

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error'> & { refetch: () => unknown }
  rows?: number
  /** What says that it failed: the heading of a page that has no other until it is loaded. */
  heading?: 'h1'
  children: (data: T) => ReactNode
}

/** What a query brings, and until then its three other faces: on its way, failed, tried again. */
export function Loaded<T>({ query, rows = 3, heading, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  if (!query.error) return <Loading label={m.loading()} rows={rows} />
  return (
    <ErrorState
      heading={heading}
      title={m.error_title()}
      message={query.error instanceof Refusal ? query.error.sentence : m.problem_unexpected()}
      retryLabel={m.try_again()}
      onRetry={() => void query.refetch()}
    />
  )
}

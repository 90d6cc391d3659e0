import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'

type Query = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>

/** The next page of a list, under the ones that are there. */
export function ShowMore({ query }: { query: Query }) {
  if (!query.hasNextPage) return null
  return (
    <Button
      look="secondary"
      className="mt-4"
      busy={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {m.show_more()}
    </Button>
  )
}

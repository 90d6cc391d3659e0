import { QueryClient } from '@tanstack/react-query'
import { Refusal } from '../api/client'

/** What the server refused stays refused; only a lost connection or a busy server is worth a second try. */
const worthRetrying = (count: number, error: Error) =>
  count < 2 && error instanceof Refusal && [0, 502, 503, 504].includes(error.problem.status)

export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a line a query fails, so that what was kept is shown, and a change fails too: it would be sent unseen later.
    queries: {
      retry: worthRetrying,
      staleTime: 30_000,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
})

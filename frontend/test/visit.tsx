import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { allRoutes } from '../src/app/allRoutes'
import { createAppRouter } from '../src/app/router'

/** Opens the app at an address, as a visitor does. */
export function visit(address: string) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createAppRouter(allRoutes(), createMemoryHistory({ initialEntries: [address] }))
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { address: () => router.state.location.href }
}

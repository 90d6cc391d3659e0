import { type AnyRoute, createRouter, type RouterHistory } from '@tanstack/react-router'
import { m } from '../paraglide/messages'
import { Loading } from '../shared/ui/states'
import type { allRoutes } from './allRoutes'

/** While a page is being fetched over a slow line. */
function OnItsWay() {
  return (
    <div className="pt-12">
      <Loading label={m.loading()} />
    </div>
  )
}

/**
 * Routes over a history: the browser's, or one in memory for a test. Every address of the app is known here by its type;
 * which routes were loaded for it, `main` decides.
 */
export const createAppRouter = (routes: AnyRoute, history?: RouterHistory) =>
  createRouter({
    routeTree: routes as ReturnType<typeof allRoutes>,
    history,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: OnItsWay,
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const given = Object.entries(search).filter(
        ([, value]) => value !== undefined && value !== '',
      )
      const pairs = given.map(([key, value]) => [key, String(value)])
      return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
    },
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}

import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { m } from '../paraglide/messages'
import { Loading } from '../shared/ui/states'
import { coordinator, coordinatorRoutes } from './coordinatorRoutes'
import { publicRoutes } from './publicRoutes'
import { root } from './root'

/** While a page is being fetched over a slow line. */
function OnItsWay() {
  return (
    <div className="pt-12">
      <Loading label={m.loading()} />
    </div>
  )
}

const routeTree = root.addChildren([...publicRoutes, coordinator.addChildren(coordinatorRoutes)])

/** The app's routes over a history: the browser's, or one in memory for a test. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
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

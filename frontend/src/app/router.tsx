import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { readAgendaSearch } from '../features/dialogue/agendaSearch'
import { useLanguage } from '../shared/language'
import { paths } from '../shared/paths'
import { Layout } from './Layout'
import { AgendaPage } from './pages/AgendaPage'
import { DialoguePage } from './pages/DialoguePage'
import { NotFoundPage } from './pages/NotFoundPage'
import { UnexpectedPage } from './pages/UnexpectedPage'

/** A page that is drawn again when the language changes: the router itself keeps what it has drawn. */
function page(Page: ComponentType) {
  return function SpokenPage() {
    useLanguage()
    return <Page />
  }
}

/** A page that is fetched when somebody goes there, or is about to. */
function later<M extends Record<N, ComponentType>, N extends keyof M & string>(
  load: () => Promise<M>,
  name: N,
) {
  const Page = lazyRouteComponent(load, name)
  return Object.assign(page(Page as ComponentType), { preload: Page.preload })
}

const root = createRootRoute({
  component: Layout,
  notFoundComponent: page(NotFoundPage),
  errorComponent: UnexpectedPage,
})
const inRoot = () => root

const publicRoutes = [
  createRoute({
    getParentRoute: inRoot,
    path: paths.agenda,
    component: page(AgendaPage),
    validateSearch: readAgendaSearch,
  }),
  createRoute({ getParentRoute: inRoot, path: paths.dialogue, component: page(DialoguePage) }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.signUp,
    component: later(() => import('./pages/SignUpPage'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myRegistration,
    component: later(() => import('./pages/MyRegistrationPage'), 'MyRegistrationPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.requestLink,
    component: later(() => import('./pages/RequestLinkPage'), 'RequestLinkPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.campaign,
    component: later(() => import('./pages/CampaignPage'), 'CampaignPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.about,
    component: later(() => import('./pages/AboutPage'), 'AboutPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.helpingWords,
    component: later(() => import('./pages/HelpingWordsPage'), 'HelpingWordsPage'),
  }),
] as const

/** Members' pages: a neighbour never pays for them. */
const coordinator = createRoute({
  getParentRoute: inRoot,
  path: paths.coordinator,
  component: later(() => import('./coordinator/CoordinatorLayout'), 'CoordinatorLayout'),
})
const inCoordinator = () => coordinator

const coordinatorRoutes = [
  createRoute({
    getParentRoute: inCoordinator,
    path: '/',
    component: later(() => import('./coordinator/OverviewPage'), 'OverviewPage'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren([...publicRoutes, coordinator.addChildren(coordinatorRoutes)]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
    const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
    return text && `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

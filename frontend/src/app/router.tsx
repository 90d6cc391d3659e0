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
import { AboutPage } from './pages/AboutPage'
import { AgendaPage } from './pages/AgendaPage'
import { CampaignPage } from './pages/CampaignPage'
import { DialoguePage } from './pages/DialoguePage'
import { HelpingWordsPage } from './pages/HelpingWordsPage'
import { MyRegistrationPage } from './pages/MyRegistrationPage'
import { NotFoundPage } from './pages/NotFoundPage'
import { RequestLinkPage } from './pages/RequestLinkPage'
import { SignUpPage } from './pages/SignUpPage'
import { UnexpectedPage } from './pages/UnexpectedPage'

const root = createRootRoute({
  component: Layout,
  notFoundComponent: NotFoundPage,
  errorComponent: UnexpectedPage,
})
const at = () => root

/** A page that is drawn again when the language changes: the router itself keeps what it has drawn. */
const page = (Page: ComponentType) =>
  function SpokenPage() {
    useLanguage()
    return <Page />
  }

const publicRoutes = [
  createRoute({
    getParentRoute: at,
    path: paths.agenda,
    component: page(AgendaPage),
    validateSearch: readAgendaSearch,
  }),
  createRoute({ getParentRoute: at, path: paths.dialogue, component: page(DialoguePage) }),
  createRoute({ getParentRoute: at, path: paths.signUp, component: page(SignUpPage) }),
  createRoute({
    getParentRoute: at,
    path: paths.myRegistration,
    component: page(MyRegistrationPage),
  }),
  createRoute({ getParentRoute: at, path: paths.requestLink, component: page(RequestLinkPage) }),
  createRoute({ getParentRoute: at, path: paths.campaign, component: page(CampaignPage) }),
  createRoute({ getParentRoute: at, path: paths.about, component: page(AboutPage) }),
  createRoute({ getParentRoute: at, path: paths.helpingWords, component: page(HelpingWordsPage) }),
] as const

/** The coordinator's pages load when somebody goes there: a neighbour never pays for them. */
const coordinator = createRoute({
  getParentRoute: at,
  path: paths.coordinator,
  component: lazyRouteComponent(
    () => import('./coordinator/CoordinatorLayout'),
    'CoordinatorLayout',
  ),
})
const within = () => coordinator

const coordinatorRoutes = [
  createRoute({
    getParentRoute: within,
    path: '/',
    component: lazyRouteComponent(() => import('./coordinator/OverviewPage'), 'OverviewPage'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren([...publicRoutes, coordinator.addChildren(coordinatorRoutes)]),
  scrollRestoration: true,
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

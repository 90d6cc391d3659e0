import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { readAgendaSearch } from '../features/dialogue/agendaSearch'
import { readPlanSearch } from '../features/dialogue/planSearch'
import { readMessageSearch } from '../features/message/messageSearch'
import { readOfferSearch } from '../features/tableoffer/offerSearch'
import { m } from '../paraglide/messages'
import { useLanguage } from '../shared/language'
import { paths } from '../shared/paths'
import { Loading } from '../shared/ui/states'
import { readCopySearch, readOpenSearch } from './coordinator/openSearch'
import { Layout } from './Layout'
import { AgendaPage } from './pages/AgendaPage'
import { DialoguePage } from './pages/DialoguePage'
import { NotFoundPage } from './pages/NotFoundPage'
import { UnexpectedPage } from './pages/UnexpectedPage'

/** While a page is being fetched over a slow line. */
function OnItsWay() {
  return (
    <div className="pt-12">
      <Loading label={m.loading()} />
    </div>
  )
}

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
    path: paths.letMeKnow,
    component: later(() => import('./pages/InterestPages'), 'LetMeKnowPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.stop,
    component: later(() => import('./pages/InterestPages'), 'StopPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.offerTable,
    component: later(() => import('./pages/OfferTablePage'), 'OfferTablePage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myTable,
    component: later(() => import('./pages/MyTablePage'), 'MyTablePage'),
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
  notFoundComponent: later(() => import('./coordinator/LostPage'), 'LostPage'),
})
const inCoordinator = () => coordinator

/** The last part of an address within the coordinator's app. */
const under = <P extends string>(path: `/coordinator${P}`) => path.slice('/coordinator'.length) as P

const coordinatorRoutes = [
  createRoute({
    getParentRoute: inCoordinator,
    path: '/',
    component: later(() => import('./coordinator/OverviewPage'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.dialoguePlans),
    component: later(() => import('./coordinator/DialoguePlansPage'), 'DialoguePlansPage'),
    validateSearch: readPlanSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.newDialoguePlan),
    component: later(() => import('./coordinator/NewDialoguePlanPage'), 'NewDialoguePlanPage'),
    validateSearch: readCopySearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.dialoguePlan),
    component: later(() => import('./coordinator/DialoguePlanPage'), 'DialoguePlanPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.editDialoguePlan),
    component: later(() => import('./coordinator/EditDialoguePlanPage'), 'EditDialoguePlanPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.registrations),
    component: later(() => import('./coordinator/RegistrationsPage'), 'RegistrationsPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.door),
    component: later(() => import('./coordinator/DoorPage'), 'DoorPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.tableOffers),
    component: later(() => import('./coordinator/TableOffersPage'), 'TableOffersPage'),
    validateSearch: readOfferSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.venues),
    component: later(() => import('./coordinator/VenuesPage'), 'VenuesPage'),
    validateSearch: readOpenSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.neighbourhoods),
    component: later(() => import('./coordinator/NeighbourhoodsPage'), 'NeighbourhoodsPage'),
    validateSearch: readOpenSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.themes),
    component: later(() => import('./coordinator/ThemesPage'), 'ThemesPage'),
    validateSearch: readOpenSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.campaigns),
    component: later(() => import('./coordinator/CampaignsPage'), 'CampaignsPage'),
    validateSearch: readOpenSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.phoneDesk),
    component: later(() => import('./coordinator/PhoneDeskPage'), 'PhoneDeskPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.letters),
    component: later(() => import('./coordinator/LettersPage'), 'LettersPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.messages),
    component: later(() => import('./coordinator/MessagesPage'), 'MessagesPage'),
    validateSearch: readMessageSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.messageTemplates),
    component: later(() => import('./coordinator/TemplatesPage'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.message),
    component: later(() => import('./coordinator/MessagePage'), 'MessagePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.programmeImport),
    component: later(() => import('./coordinator/ProgrammeImportPage'), 'ProgrammeImportPage'),
  }),
  createRoute({ getParentRoute: inCoordinator, path: under(paths.signedInAgain) }),
] as const

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

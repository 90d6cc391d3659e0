import { createRoute } from '@tanstack/react-router'
import { readBoardSearch } from '../features/action/boardSearch'
import { readBoardSearch as readAdviceBoardSearch } from '../features/adviceboard/boardSearch'
import { readPlanSearch } from '../features/dialogue/planSearch'
import { readInitiativeSearch } from '../features/initiative/initiativeSearch'
import { readAuditSearch } from '../features/inspection/auditSearch'
import { readLettersSearch, readMessageSearch } from '../features/message/messageSearch'
import { readPaperSearch, readProgrammeSearch } from '../features/paper/paperSearch'
import { readOfferSearch } from '../features/tableoffer/offerSearch'
import { readTrajectorySearch } from '../features/trajectory/trajectorySearch'
import { paths } from '../shared/paths'
import { readCopySearch, readInitiativeOf, readOpenSearch } from './coordinator/openSearch'
import { inRoot, later } from './root'

/** Members' pages: a neighbour never pays for them. */
export const coordinator = createRoute({
  getParentRoute: inRoot,
  path: paths.coordinator,
  component: later(() => import('./coordinator/CoordinatorLayout'), 'CoordinatorLayout'),
  notFoundComponent: later(() => import('./coordinator/LostPage'), 'LostPage'),
})
const inCoordinator = () => coordinator

/** The last part of an address within the coordinator's app. */
const under = <P extends string>(path: `/coordinator${P}`) => path.slice('/coordinator'.length) as P

export const coordinatorRoutes = [
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
    path: under(paths.adviceBoard),
    component: later(() => import('./coordinator/AdviceBoardPage'), 'AdviceBoardPage'),
    validateSearch: readAdviceBoardSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.adviceProgress),
    component: later(() => import('./coordinator/AdviceProgressPage'), 'AdviceProgressPage'),
    validateSearch: readAdviceBoardSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.editorsList),
    component: later(() => import('./coordinator/EditorsListPage'), 'EditorsListPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.newArticle),
    component: later(() => import('./coordinator/NewArticlePage'), 'NewArticlePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.proposals),
    component: later(() => import('./coordinator/ProposalsPage'), 'ProposalsPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.editArticle),
    component: later(() => import('./coordinator/EditArticlePage'), 'EditArticlePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.postcardOrders),
    component: later(() => import('./coordinator/PostcardOrdersPage'), 'PostcardOrdersPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.coreGroups),
    component: later(() => import('./coordinator/CoreGroupsPage'), 'CoreGroupsPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.coreGroup),
    component: later(() => import('./coordinator/CoreGroupPage'), 'CoreGroupPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.envelope),
    component: later(() => import('./coordinator/EnvelopePage'), 'EnvelopePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.door),
    component: later(() => import('./coordinator/DoorPage'), 'DoorPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.openingSheet),
    component: later(() => import('./coordinator/OpeningSheetPage'), 'OpeningSheetPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.papers),
    component: later(() => import('./coordinator/PapersPage'), 'PapersPage'),
    validateSearch: readPaperSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.weekProgramme),
    component: later(() => import('./coordinator/WeekProgrammePage'), 'WeekProgrammePage'),
    validateSearch: readProgrammeSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.actions),
    component: later(() => import('./coordinator/ActionsPage'), 'ActionsPage'),
    validateSearch: readBoardSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.action),
    component: later(() => import('./coordinator/ActionPage'), 'ActionPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.initiatives),
    component: later(() => import('./coordinator/InitiativesPage'), 'InitiativesPage'),
    validateSearch: readInitiativeSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.initiative),
    component: later(() => import('./coordinator/InitiativePage'), 'InitiativePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.adviceProgramme),
    component: later(() => import('./coordinator/AdviceProgrammePage'), 'AdviceProgrammePage'),
    validateSearch: readOpenSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.readAlong),
    component: later(() => import('./coordinator/ReadAlongPage'), 'ReadAlongPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.advisers),
    component: later(() => import('./coordinator/AdvisersPage'), 'AdvisersPage'),
    validateSearch: readOpenSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.newTrajectory),
    component: later(() => import('./coordinator/NewTrajectoryPage'), 'NewTrajectoryPage'),
    validateSearch: readInitiativeOf,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.trajectories),
    component: later(() => import('./coordinator/TrajectoriesPage'), 'TrajectoriesPage'),
    validateSearch: readTrajectorySearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.dueCalls),
    component: later(() => import('./coordinator/DueCallsPage'), 'DueCallsPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.trajectory),
    component: later(() => import('./coordinator/TrajectoryPage'), 'TrajectoryPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.cycles),
    component: later(() => import('./coordinator/CyclesPage'), 'CyclesPage'),
    validateSearch: readOpenSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.cycle),
    component: later(() => import('./coordinator/CyclePage'), 'CyclePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.nextEdition),
    component: later(() => import('./coordinator/NextEditionPage'), 'NextEditionPage'),
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
    validateSearch: readLettersSearch,
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
    path: under(paths.partners),
    component: later(() => import('./coordinator/PartnersPage'), 'PartnersPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.members),
    component: later(() => import('./coordinator/MembersPage'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.organisation),
    component: later(() => import('./coordinator/OrganisationPage'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.support),
    component: later(() => import('./coordinator/SupportPage'), 'SupportPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.account),
    component: later(() => import('./coordinator/AccountPage'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.programmeImport),
    component: later(() => import('./coordinator/ProgrammeImportPage'), 'ProgrammeImportPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.people),
    component: later(() => import('./coordinator/PeoplePage'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.lookAlikes),
    component: later(() => import('./coordinator/LookAlikesPage'), 'LookAlikesPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.peopleList),
    component: later(() => import('./coordinator/PeopleListPage'), 'PeopleListPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.person),
    component: later(() => import('./coordinator/PersonPage'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.personFile),
    component: later(() => import('./coordinator/PersonFilePage'), 'PersonFilePage'),
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.audit),
    component: later(() => import('./coordinator/AuditPage'), 'AuditPage'),
    validateSearch: readAuditSearch,
  }),
  createRoute({
    getParentRoute: inCoordinator,
    path: under(paths.retention),
    component: later(() => import('./coordinator/RetentionPage'), 'RetentionPage'),
  }),
  createRoute({ getParentRoute: inCoordinator, path: under(paths.signedInAgain) }),
] as const

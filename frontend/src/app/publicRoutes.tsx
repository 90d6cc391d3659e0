import { createRoute } from '@tanstack/react-router'
import { readAgendaSearch } from '../features/dialogue/agendaSearch'
import { readToolkitSearch, readVersionSearch } from '../features/toolkit/toolkitSearch'
import { paths } from '../shared/paths'
import { AgendaPage } from './pages/AgendaPage'
import { inRoot, later, page } from './root'

/** Everybody's pages: the one that most people come for is there at once. */
export const publicRoutes = [
  createRoute({
    getParentRoute: inRoot,
    path: paths.agenda,
    component: page(AgendaPage),
    validateSearch: readAgendaSearch,
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.dialogue,
    component: later(() => import('./pages/DialoguePage'), 'DialoguePage'),
  }),
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
    path: paths.personalFile,
    component: later(() => import('./pages/PersonalFilePage'), 'PersonalFilePage'),
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
    path: paths.myTurn,
    component: later(() => import('./pages/MyTurnPage'), 'MyTurnPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myCoreGroup,
    component: later(() => import('./pages/MyCoreGroupPage'), 'MyCoreGroupPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.evening,
    component: later(() => import('./pages/EveningPage'), 'EveningPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myInvitations,
    component: later(() => import('./pages/InvitationPages'), 'MyInvitationsPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.invitation,
    component: later(() => import('./pages/InvitationPages'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.slips,
    component: later(() => import('./pages/InvitationPages'), 'SlipsPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myAction,
    component: later(() => import('./pages/MyActionPage'), 'MyActionPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myStep,
    component: later(() => import('./pages/MyStepPage'), 'MyStepPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myAgreement,
    component: later(() => import('./pages/MyAgreementPage'), 'MyAgreementPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.askAdvice,
    component: later(() => import('./pages/AskAdvicePage'), 'AskAdvicePage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.myAdvice,
    component: later(() => import('./pages/MyAdvicePage'), 'MyAdvicePage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.stopFollowing,
    component: later(() => import('./pages/StopFollowingPage'), 'StopFollowingPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.followAgenda,
    component: later(() => import('./pages/FollowAgendaPage'), 'FollowAgendaPage'),
    validateSearch: readAgendaSearch,
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.embedAgenda,
    component: later(() => import('./pages/EmbedAgendaPage'), 'EmbedAgendaPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.campaign,
    component: later(() => import('./pages/CampaignPage'), 'CampaignPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.toolkit,
    component: later(() => import('./pages/ToolkitPage'), 'ToolkitPage'),
    validateSearch: readToolkitSearch,
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.toolkitArticle,
    component: later(() => import('./pages/ToolkitArticlePage'), 'ToolkitArticlePage'),
    validateSearch: readVersionSearch,
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.booklet,
    component: later(() => import('./pages/BookletPage'), 'BookletPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: paths.postcards,
    component: later(() => import('./pages/PostcardsPage'), 'PostcardsPage'),
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

/** Every address of the app. `$id` is filled by the router from its `params`. */
export const paths = {
  agenda: '/',
  dialogue: '/dialogen/$id',
  signUp: '/dialogen/$id/aanmelden',
  myRegistration: '/mijn-aanmelding',
  personalFile: '/wat-bewaren-we',
  requestLink: '/link-opnieuw',
  letMeKnow: '/laat-het-me-weten/$id',
  stop: '/geen-bericht-meer',
  offerTable: '/tafel-aanbieden',
  myTable: '/mijn-tafel',
  myTurn: '/mijn-beurt',
  myCoreGroup: '/mijn-kerngroep',
  evening: '/avond',
  myInvitations: '/mijn-uitnodigingen',
  invitation: '/u/$code',
  slips: '/u/$code/briefje',
  myAction: '/mijn-actie',
  myStep: '/mijn-stap',
  myAgreement: '/mijn-afspraak',
  stopFollowing: '/niet-meer-volgen',
  campaign: '/themaweek/$id',
  toolkit: '/toolkit',
  toolkitArticle: '/toolkit/$id',
  booklet: '/toolkit/boekje/$id',
  postcards: '/ansichtkaarten',
  about: '/over',
  helpingWords: '/als-je-je-zorgen-maakt',
  coordinator: '/coordinator',
  dialoguePlans: '/coordinator/dialogen',
  newDialoguePlan: '/coordinator/dialogen/nieuw',
  dialoguePlan: '/coordinator/dialogen/$id',
  editDialoguePlan: '/coordinator/dialogen/$id/bewerken',
  registrations: '/coordinator/dialogen/$id/aanmeldingen',
  door: '/coordinator/dialogen/$id/deur',
  openingSheet: '/coordinator/dialogen/$id/openingsblad',
  actions: '/coordinator/acties',
  action: '/coordinator/acties/$id',
  initiatives: '/coordinator/initiatieven',
  initiative: '/coordinator/initiatieven/$id',
  adviceProgramme: '/coordinator/adviesprogramma',
  advisers: '/coordinator/adviseurs',
  cycles: '/coordinator/cycli',
  cycle: '/coordinator/cycli/$id',
  nextEdition: '/coordinator/cycli/$id/volgende',
  tableOffers: '/coordinator/aanbod',
  coreGroups: '/coordinator/kerngroepen',
  coreGroup: '/coordinator/kerngroepen/$id',
  envelope: '/coordinator/dialogen/$id/envelop',
  adviceBoard: '/coordinator/adviesbord',
  adviceProgress: '/coordinator/adviesbord/voortgang',
  trajectory: '/coordinator/trajecten/$id',
  editorsList: '/coordinator/toolkit',
  newArticle: '/coordinator/toolkit/nieuw',
  proposals: '/coordinator/toolkit/voorstellen',
  editArticle: '/coordinator/toolkit/$id',
  postcardOrders: '/coordinator/ansichtkaarten',
  venues: '/coordinator/locaties',
  neighbourhoods: '/coordinator/buurten',
  themes: '/coordinator/themas',
  campaigns: '/coordinator/themaweken',
  phoneDesk: '/coordinator/telefoon',
  letters: '/coordinator/brieven',
  messages: '/coordinator/berichten',
  messageTemplates: '/coordinator/berichten/voorbeelden',
  message: '/coordinator/berichten/$id',
  partners: '/coordinator/partners',
  members: '/coordinator/leden',
  organisation: '/coordinator/organisatie',
  support: '/coordinator/meekijken',
  account: '/coordinator/mijn-account',
  programmeImport: '/coordinator/programma-inlezen',
  people: '/coordinator/deelnemers',
  lookAlikes: '/coordinator/deelnemers/dubbel',
  peopleList: '/coordinator/deelnemers/lijst',
  person: '/coordinator/deelnemers/$id',
  personFile: '/coordinator/deelnemers/$id/gegevens',
  audit: '/coordinator/inzage',
  retention: '/coordinator/bewaartermijnen',
  signedInAgain: '/coordinator/weer-ingelogd',
} as const

/** Whether an address is one of the members' pages. */
export const isMembers = (pathname: string) =>
  pathname === paths.coordinator || pathname.startsWith(`${paths.coordinator}/`)

/** Where signing in starts; it comes back to the page it was asked from. */
export const signInPath = (to: string) => `/auth/login?to=${encodeURIComponent(to)}`

/** Where Keycloak changes a password or a second factor, on the way of a sign-in; it comes back to the account page. */
export const accountChangePath = (change: 'UPDATE_PASSWORD' | 'CONFIGURE_TOTP') =>
  `${signInPath(paths.account)}&kc_action=${change}`

export const signOutPath = '/auth/logout'

/** The calendar file of a dialogue, made by the server. */
export const calendarPath = (dialogueId: string) => `/api/v1/dialogues/${dialogueId}/calendar`

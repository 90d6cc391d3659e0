import type { components } from '../src/api/schema'
import { id, inDays } from './given'

type PersonalFile = components['schemas']['PersonalFile']

/** What is kept of Zoë, who agreed to be invited later; nothing else unless told otherwise. */
export const givenFile = (part: Partial<PersonalFile> = {}): PersonalFile => ({
  organisation: 'Buurtdialoog Utrecht',
  name: 'Zoë',
  contact: { kind: 'EMAIL', value: 'zoe@voorbeeld.nl' },
  language: 'NL',
  knownSince: inDays(-30),
  consents: [
    {
      id: id(7),
      purpose: 'LATER_INVITATIONS',
      version: '2026-11',
      text: 'Jullie mogen mij later uitnodigen.',
      via: 'WEB',
      givenAt: inDays(-30),
      withdrawnAt: null,
      dialogueTitle: null,
      startsAt: null,
    },
  ],
  registrations: [],
  standingRegistrations: [],
  messages: [],
  interests: [],
  tableOffers: [],
  actions: [],
  steps: [],
  parts: [],
  coreGroups: [],
  invitations: [],
  sightings: [],
  ...part,
})

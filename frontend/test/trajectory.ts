import type { components } from '../src/api/schema'
import { id, inDays } from './given'

type Schemas = components['schemas']

/** An initiative that was sent its advice and is to be called, unless told otherwise. */
export const givenTrajectory = (
  part: Partial<Schemas['TrajectoryDetails']> = {},
): Schemas['TrajectoryDetails'] => ({
  id: id(8001),
  programmeId: id(8101),
  initiative: {
    id: id(8201),
    name: 'De Buurttuin',
    place: 'Lunetten',
    region: 'Utrecht',
    activities: 'Samen tuinieren',
    sinceYear: null,
    volunteers: 'UP_TO_5',
    participants: 'FROM_6_TO_15',
  },
  contacts: [
    {
      turn: 'FIRST',
      name: 'Fatma',
      contact: { kind: 'MOBILE', value: '+31612345678' },
      language: 'NL',
      consentVersion: '2026-11',
      consentVia: 'WEB',
      consentedAt: inDays(-90),
    },
  ],
  appliedVia: 'WEB',
  appliedAt: inDays(-90),
  question: 'Wie komt er niet?',
  wantedWay: 'ON_THE_SPOT',
  language: 'NL',
  step: 'CALL',
  answer: 'ACCEPTED',
  answerReason: null,
  answeredAt: inDays(-85),
  adviser: { id: id(8301), name: 'Els' },
  matchedAt: inDays(-84),
  timetable: {
    answerBy: '2030-09-01',
    matchBy: '2030-09-08',
    conversationBy: '2030-10-01',
    adviceBy: '2030-10-15',
    callFrom: '2030-11-26',
    callUntil: '2030-12-30',
    callBy: '2030-12-30',
    lessonsBy: '2031-01-13',
  },
  callAgreedOn: null,
  dueOn: '2030-12-30',
  overdue: false,
  conversation: null,
  goals: [],
  worksOn: [],
  perspectiveBefore: 2,
  perspectiveAfter: null,
  approaches: [{ words: 'Een pan soep', kept: null }],
  tried: null,
  exampleShown: false,
  stopReason: null,
  stoppedAt: null,
  closedAt: null,
  ...part,
})

/** The same in a list. */
export const givenListed = (part: Partial<Schemas['Trajectory']> = {}): Schemas['Trajectory'] => ({
  id: id(8001),
  programmeId: id(8101),
  initiativeId: id(8201),
  initiativeName: 'De Buurttuin',
  place: 'Lunetten',
  region: 'Utrecht',
  step: 'CALL',
  adviserId: id(8301),
  adviserName: 'Els',
  appliedVia: 'WEB',
  appliedAt: inDays(-90),
  conversationAt: inDays(-70),
  dueOn: '2030-12-30',
  overdue: false,
  ...part,
})

export const givenDueCall = (part: Partial<Schemas['DueCall']> = {}): Schemas['DueCall'] => ({
  trajectoryId: id(8001),
  initiative: { id: id(8201), name: 'De Buurttuin' },
  place: 'Lunetten',
  adviser: 'Els',
  contactName: 'Fatma',
  telephone: '+31612345678',
  callFrom: '2030-11-26',
  callUntil: '2030-12-30',
  agreedOn: null,
  attempts: 0,
  callBackAt: null,
  dueOn: '2030-12-30',
  overdue: false,
  approaches: [{ words: 'Een pan soep', kept: null }],
  ...part,
})

export const givenFollowUpCall = (
  part: Partial<Schemas['FollowUpCall']> = {},
): Schemas['FollowUpCall'] => ({
  id: id(8401),
  result: 'NOT_REACHED',
  callBackAt: null,
  did: null,
  helped: null,
  needed: null,
  calledBy: 'Els',
  calledAt: inDays(0),
  undoable: true,
  ...part,
})

export const givenLesson = (part: Partial<Schemas['Lesson']> = {}): Schemas['Lesson'] => ({
  id: id(8501),
  title: 'Soep haalt buren naar buiten',
  body: 'Zet een pan bij de deur.',
  learnedBy: 'Els',
  learnedAt: inDays(-1),
  proposal: null,
  ...part,
})

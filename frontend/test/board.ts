import type { components } from '../src/api/schema'
import { id } from './given'

type Schemas = components['schemas']

export const givenProgramme: Schemas['AdviceProgramme'] = {
  id: id(2001),
  name: 'Over de drempel',
  beginsOn: '2026-01-01',
  endsOn: '2027-12-31',
  target: 40,
  regions: [],
  milestones: [],
  programmeGoals: [],
  initiativeGoals: [],
}

/** A card of an initiative in Utrecht that has to be spoken with, unless told otherwise. */
export function givenCard(number: number, part: Partial<Schemas['BoardCard']> = {}) {
  return {
    trajectoryId: id(3000 + number),
    initiative: `Initiatief ${number}`,
    place: 'Lunetten',
    region: 'Utrecht',
    adviserId: id(2101),
    adviser: 'Noor',
    goals: [],
    step: 'CONVERSATION',
    sinceDate: '2026-11-01',
    days: 12,
    next: 'PLAN_CONVERSATION',
    dueOn: '2026-12-01',
    overdue: false,
    failedAttempts: 0,
    opens: true,
    ...part,
  } satisfies Schemas['BoardCard']
}

export function givenBoard(cards: Schemas['BoardCard'][]): Schemas['Board'] {
  const steps = [...new Set(cards.map(({ step }) => step))].map((step) => ({
    step,
    count: cards.filter((card) => card.step === step).length,
  }))
  return {
    programmeId: givenProgramme.id,
    name: givenProgramme.name,
    onDate: '2026-11-13',
    target: 40,
    placesTaken: cards.length,
    placesFree: 40 - cards.length,
    steps,
    cards,
  }
}

export const givenFigures: Schemas['ProgrammeFigures'] = {
  programmeId: givenProgramme.id,
  name: givenProgramme.name,
  beginsOn: givenProgramme.beginsOn,
  endsOn: givenProgramme.endsOn,
  onDate: '2026-11-13',
  asOf: '2026-11-13T13:05:00Z',
  reach: {
    target: 40,
    applications: 47,
    accepted: 38,
    waiting: 3,
    declined: 1,
    underWay: 20,
    advised: 24,
    closed: 16,
    notReached: 1,
    stopped: 1,
  },
  training: { advisers: 9, trained: 8 },
  scope: {
    answeredTwice: 12,
    perspectiveBefore: 2.3,
    perspectiveAfter: 3.8,
    approachesChosen: 40,
    approachesAsked: 30,
    approachesKept: 22,
  },
  sharing: {
    lessons: 18,
    proposals: 9,
    taken: 4,
    milestonesDone: 0,
    milestones: [{ kind: 'FILM', title: 'De film', dueOn: '2027-03-01', doneOn: null }],
  },
  months: [
    {
      monthDate: '2026-10-01',
      accepted: 20,
      advised: 14,
      closed: 9,
      acceptedSoFar: 20,
      advisedSoFar: 14,
      closedSoFar: 9,
    },
    {
      monthDate: '2026-11-01',
      accepted: 18,
      advised: 10,
      closed: 7,
      acceptedSoFar: 38,
      advisedSoFar: 24,
      closedSoFar: 16,
    },
  ],
  regions: [{ region: 'Drenthe', aimed: 4, taken: 3, closed: 2 }],
  goals: [
    { goal: 'NETWORK', taken: 20, closed: 9 },
    { goal: 'BELONGING', taken: 12, closed: 5 },
    { goal: 'MEANING', taken: 6, closed: 2 },
  ],
  advisers: [{ adviserId: id(2101), name: 'Noor', load: 5, most: 6, closed: 4 }],
}

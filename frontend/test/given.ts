import type { components } from '../src/api/schema'

type Schemas = components['schemas']

export const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** An instant so many days from now. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

export const givenOrganisation: Schemas['Organisation'] = {
  id: id(161),
  name: 'Buurtdialoog Utrecht',
  telephone: '030 123 45 67',
  telephoneHours: 'maandag tot en met vrijdag, 10 tot 16 uur',
  email: 'hallo@voorbeeld.nl',
  website: null,
  sandbox: false,
}

export const givenNeighbourhood = { id: id(501), name: 'Zuilen', municipality: 'Utrecht' }

/** A dialogue next week with seats left, unless told otherwise. */
export function givenSummary(part: Partial<Schemas['DialogueSummary']> = {}) {
  return {
    id: id(1001),
    title: 'Erbij horen in Zuilen',
    theme: { id: id(601), name: 'Erbij horen' },
    format: 'APPRECIATIVE',
    language: 'NL',
    startsAt: inDays(7),
    endsAt: inDays(7.1),
    venue: {
      id: id(801),
      name: 'Zuilenvilla',
      street: 'Prins Bernhardlaan',
      houseNumber: '2',
      postcode: '3554 EA',
      town: 'Utrecht',
      stepFree: true,
    },
    neighbourhood: givenNeighbourhood,
    seats: 24,
    seatsTaken: 21,
    seatsLeft: 3,
    price: null,
    food: null,
    childrenWelcome: false,
    interpreter: null,
    status: 'PUBLISHED',
    registrationOpen: true,
    campaignId: null,
    updatedAt: inDays(-1),
    ...part,
  } satisfies Schemas['DialogueSummary']
}

export function givenDialogue(part: Partial<Schemas['DialogueDetails']> = {}) {
  const summary = givenSummary()
  return {
    ...summary,
    venue: {
      ...summary.venue,
      neighbourhood: { ...givenNeighbourhood, region: null },
      accessibleToilet: true,
      hearingLoop: false,
      directions: null,
      rooms: [],
      latitude: null,
      longitude: null,
    },
    expectations: null,
    questions: [{ round: 'ACQUAINTANCE', text: 'Wie ben je?' }],
    organisation: givenOrganisation,
    coOrganisers: [],
    facilitatorName: 'Yasmina',
    hostName: null,
    welcomeName: 'Mieke',
    registrationOpensAt: null,
    registrationClosesAt: inDays(7),
    cancellationReason: null,
    room: null,
    waiting: 0,
    editionNumber: null,
    newcomersSeats: 0,
    newcomersSeatsLeft: 0,
    newcomersSeatsUntil: null,
    ...part,
  } satisfies Schemas['DialogueDetails']
}

export const givenConsentTexts = (
  ['TAKING_PART', 'PRACTICAL_NEEDS', 'LATER_INVITATIONS'] as const
).map((purpose) => ({ purpose, version: 1, language: 'NL' as const, text: `Goed: ${purpose}` }))

/** Somebody of a party, by a name of their own or none. */
export const givenPerson = (
  name: string | null,
  part: Partial<Schemas['PersonSummary']> = {},
): Schemas['PersonSummary'] => ({
  id: `person-${name}`,
  name,
  cancelled: false,
  firstTime: null,
  needs: null,
  ...part,
})

/** Somebody on a guest list who comes alone, unless told otherwise. */
export function givenGuest(part: Partial<Schemas['RegistrationSummary']> = {}) {
  return {
    id: `guest-${part.people?.[0]?.name}`,
    code: 'K7P-4QX',
    status: 'CONFIRMED',
    people: [givenPerson('Zoë')],
    together: true,
    waitingNumber: null,
    offerExpiresAt: null,
    askedAt: null,
    contact: { kind: 'NONE', value: null },
    via: 'WEB',
    language: 'NL',
    registeredAt: inDays(-2),
    cancelledAt: null,
    ...part,
  } satisfies Schemas['RegistrationSummary']
}

export function givenMyRegistration(part: Partial<Schemas['MyRegistration']> = {}) {
  return {
    id: id(1),
    dialogue: givenDialogue(),
    status: 'CONFIRMED',
    code: 'K7P-4QX',
    people: [givenPerson('Zoë')],
    together: true,
    waitingNumber: null,
    offerExpiresAt: null,
    askedAt: null,
    registeredAt: inDays(-1),
    cancelledAt: null,
    language: 'NL',
    cycleId: null,
    regular: false,
    canCancel: true,
    canReturn: false,
    ...part,
  } satisfies Schemas['MyRegistration']
}

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { today } from '../../shared/dates'
import { apiLanguage } from '../../shared/language'
import type { Change } from './changes'

type Schemas = components['schemas']
export type DoorList = Schemas['DoorList']
export type DoorPerson = Schemas['DoorPerson']
export type Mark = Schemas['Mark']
export type GivenConsent = Schemas['GivenConsent']

/** A line that is poor must not hold up the next try. */
export const patience = () => AbortSignal.timeout(15_000)

/** Where a door is read and what happens there is told: for a volunteer, or for who leads an evening by a link. */
export interface DoorSource {
  /** Under which name the phone keeps it. */
  id: string
  /** What the page that shows the door knew of it when it opened. */
  known?: DoorList
  load: () => Promise<DoorList>
  /** Says one thing to the server, which answers with the list as it stands then. Twice is the same as once. */
  send: (change: Change) => Promise<DoorList>
}

/** The door of a dialogue, for who is signed in. */
export const doorOf = (id: string): DoorSource => ({
  id,
  load: () =>
    answer(api.GET('/dialogues/{id}/door-list', { params: { path: { id } }, signal: patience() })),
  send: (change) => send(id, change),
})

/** The organisation's dialogues of today, by the public agenda. */
export const doorsToday = (organisationId: string) =>
  queryOptions({
    queryKey: ['doors-today', organisationId, today()],
    queryFn: async () => {
      const query = { organisationId, from: today(), until: today(), limit: 100 }
      return (await answer(api.GET('/dialogues', { params: { query } }))).items
    },
  })

/** The words that go with keeping a name, to read aloud; kept with the list for when there is no reception. */
export const spokenConsent = queryOptions({
  queryKey: ['door-consent'],
  queryFn: async () => {
    const language = apiLanguage()
    const texts = await answer(api.GET('/consent-texts', { params: { query: { language } } }))
    return texts.items.find(({ purpose }) => purpose === 'TAKING_PART') ?? null
  },
  staleTime: Number.POSITIVE_INFINITY,
})

function send(id: string, change: Change): Promise<DoorList> {
  const signal = patience()
  if (change.kind === 'MARK') {
    const { personId, mark, at } = change
    return answer(
      api.PUT('/dialogues/{id}/attendances/{personId}', {
        params: { path: { id, personId } },
        body: { mark, markedAt: at },
        signal,
      }),
    )
  }
  if (change.kind === 'WALK_IN') {
    const { walkInId, name, firstTime, mark, consents, at } = change
    return answer(
      api.PUT('/dialogues/{id}/walk-ins/{walkInId}', {
        params: { path: { id, walkInId } },
        body: { name, firstTime, mark, consents, markedAt: at },
        signal,
      }),
    )
  }
  return answer(
    api.PUT('/dialogues/{id}/chairs/{chairId}', {
      params: { path: { id, chairId: change.chairId } },
      signal,
    }),
  )
}

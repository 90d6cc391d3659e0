import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Caller = Schemas['Participant']
export type CallerRegistration = Schemas['ParticipantRegistration']

/** From so many letters or digits on it is worth looking. */
const enoughToLook = 2

/** Who this may be, by words of a name or the last digits of a number. */
export const callers = (text: string) =>
  queryOptions({
    queryKey: ['callers', 'search', text.trim()],
    queryFn: async () =>
      (await answer(api.POST('/participant-searches', { body: { q: text.trim() } }))).items,
    enabled: text.trim().length >= enoughToLook,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })

/** What somebody signed up for, the furthest ahead first. */
export const registrationsOf = (callerId: string) =>
  queryOptions({
    queryKey: ['callers', 'registrations', callerId],
    queryFn: async () =>
      (
        await answer(
          api.GET('/participants/{id}/registrations', { params: { path: { id: callerId } } }),
        )
      ).items,
  })

const byId = (id: string) => ({ params: { path: { id } } })

export const cancelFor = (id: string) =>
  answer(api.POST('/registrations/{id}/cancellation', byId(id)))

/** Coming after all, while there is a seat; otherwise back in the queue. */
export const undoCancelFor = (id: string) =>
  answer(api.DELETE('/registrations/{id}/cancellation', byId(id)))

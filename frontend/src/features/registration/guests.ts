import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { everyPage } from '../../shared/records'

export type Guest = components['schemas']['RegistrationSummary']
export type GuestPerson = Guest['people'][number]

/** Who is coming to one dialogue: all of them, for a list is printed and counted whole. */
export const guests = (dialogueId: string) =>
  queryOptions({
    queryKey: ['registrations', dialogueId],
    queryFn: () =>
      everyPage((cursor) =>
        answer(
          api.GET('/dialogues/{id}/registrations', {
            params: { path: { id: dialogueId }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  })

const byId = (id: string) => ({ params: { path: { id } } })

export const cancelGuest = (id: string) =>
  answer(api.POST('/registrations/{id}/cancellation', byId(id)))

export const takeBack = (id: string) =>
  answer(api.DELETE('/registrations/{id}/cancellation', byId(id)))

export const stillComesFor = (id: string) =>
  answer(api.POST('/registrations/{id}/attendance-confirmation', byId(id)))

export const acceptFor = (id: string) =>
  answer(api.POST('/registrations/{id}/acceptance', byId(id)))

export const letPassFor = (id: string) => answer(api.POST('/registrations/{id}/refusal', byId(id)))

export const cancelPerson = (id: string, personId: string) =>
  answer(
    api.POST('/registrations/{id}/people/{personId}/cancellation', {
      params: { path: { id, personId } },
    }),
  )

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { everyPage } from '../../shared/records'

export type Guest = components['schemas']['RegistrationSummary']

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

export const cancelGuest = (id: string) =>
  answer(api.POST('/registrations/{id}/cancellation', { params: { path: { id } } }))

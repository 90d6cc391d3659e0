import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Standing = Schemas['Standing']
export type ComingEdition = Schemas['ComingEdition']
export type Regular = Schemas['RegularSummary']

/** What can be asked about always coming, by one's own link or for who calls. */
export interface StandingActs {
  begin: () => Promise<Standing>
  stop: () => Promise<unknown>
  skip: (edition: number) => Promise<Standing>
  undoSkip: (edition: number) => Promise<Standing>
  confirmNeeds: () => Promise<Standing>
  forgetNeeds?: () => Promise<Standing>
}

const withToken = (token: string) => ({ header: { 'Registration-Token': token } })

export const myStanding = (token: string) =>
  queryOptions({
    queryKey: ['my-standing', token],
    queryFn: () => answer(api.GET('/my-standing-registration', { params: withToken(token) })),
  })

export const myActs = (token: string): StandingActs => ({
  begin: () => answer(api.POST('/my-standing-registration', { params: withToken(token) })),
  stop: () => answer(api.DELETE('/my-standing-registration', { params: withToken(token) })),
  skip: (edition) =>
    answer(
      api.POST('/my-standing-registration/skips', {
        params: withToken(token),
        body: { edition },
      }),
    ),
  undoSkip: (edition) =>
    answer(
      api.DELETE('/my-standing-registration/skips/{edition}', {
        params: { ...withToken(token), path: { edition } },
      }),
    ),
  confirmNeeds: () =>
    answer(api.POST('/my-standing-registration/needs-confirmation', { params: withToken(token) })),
  forgetNeeds: () =>
    answer(api.DELETE('/my-standing-registration/needs', { params: withToken(token) })),
})

/** The cycles somebody came to, and whether they always come. */
export const standingsOf = (callerId: string) =>
  queryOptions({
    queryKey: ['callers', 'standings', callerId],
    queryFn: async () =>
      (
        await answer(
          api.GET('/participants/{id}/standing-registrations', {
            params: { path: { id: callerId } },
          }),
        )
      ).items,
  })

export const callersActs = (callerId: string, standing: Standing): StandingActs => {
  const id = standing.id ?? ''
  const path = { params: { path: { id } } }
  return {
    begin: () =>
      answer(
        api.POST('/standing-registrations', {
          body: { cycleId: standing.cycleId, participantId: callerId },
        }),
      ),
    stop: () => answer(api.DELETE('/standing-registrations/{id}', path)),
    skip: (edition) =>
      answer(api.POST('/standing-registrations/{id}/skips', { ...path, body: { edition } })),
    undoSkip: (edition) =>
      answer(
        api.DELETE('/standing-registrations/{id}/skips/{edition}', {
          params: { path: { id, edition } },
        }),
      ),
    confirmNeeds: () => answer(api.POST('/standing-registrations/{id}/needs-confirmation', path)),
  }
}

/** Who always comes to a cycle. */
export const regularsOf = (cycleId: string) =>
  queryOptions({
    queryKey: ['regulars', cycleId],
    queryFn: async () =>
      (
        await answer(
          api.GET('/cycles/{id}/standing-registrations', { params: { path: { id: cycleId } } }),
        )
      ).items,
  })

export function useCalled(cycleId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.POST('/standing-registrations/{id}/call', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: regularsOf(cycleId).queryKey }),
  })
}

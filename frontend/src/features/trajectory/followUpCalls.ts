import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type FollowUpCall = Schemas['FollowUpCall']
export type NewFollowUpCall = Schemas['NewFollowUpCall']
export type CallOutcome = Schemas['CallOutcome']
export type DueCall = Schemas['DueCall']
export type Approach = Schemas['Approach']

const byId = (id: string) => ({ params: { path: { id } } })

/** Whom to call in these weeks, the most urgent first. */
export const dueCalls = queryOptions({
  queryKey: ['trajectories', 'due-calls'],
  queryFn: async () => (await answer(api.GET('/due-calls'))).items,
})

/** What came of calling an initiative so far. */
export const followUpCalls = (id: string) =>
  queryOptions({
    queryKey: ['trajectories', 'calls', id],
    queryFn: async () => (await answer(api.GET('/trajectories/{id}/calls', byId(id)))).items,
  })

/** The same key makes that what a phone sends twice counts once. */
export const noteFollowUpCall = (id: string, key: string, body: NewFollowUpCall) =>
  answer(
    api.POST('/trajectories/{id}/calls', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const undoFollowUpCall = (id: string, callId: string) =>
  answer(api.DELETE('/trajectories/{id}/calls/{callId}', { params: { path: { id, callId } } }))

export const chooseApproaches = (id: string, approaches: Approach[]) =>
  answer(api.PUT('/trajectories/{id}/approaches', { ...byId(id), body: { approaches } }))

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Call = Schemas['Call']
export type CallResult = Schemas['CallResult']

/** Others call too, and people want to be called back: the list is read again by itself. */
const everyMinute = 60_000

/** Whom to call now, the longest waiting first. */
export const calls = queryOptions({
  queryKey: ['calls'],
  queryFn: () => answer(api.GET('/calls', { params: { query: { limit: 50 } } })),
  refetchInterval: everyMinute,
})

export const noteAttempt = (id: string, result: CallResult, callBackAt: string | null = null) =>
  answer(
    api.POST('/calls/{id}/attempts', { params: { path: { id } }, body: { result, callBackAt } }),
  )

/** Somebody on the line takes the seat they are offered. */
export const acceptOffer = (registrationId: string) =>
  answer(api.POST('/registrations/{id}/acceptance', { params: { path: { id: registrationId } } }))

/** How the step went that somebody on the line wrote on their card. */
export const answerStep = (stepId: string, state: Schemas['StepState']) =>
  answer(api.POST('/steps/{id}/answer', { params: { path: { id: stepId } }, body: { state } }))

/** Somebody on the line lets this seat go by, and keeps their place in the queue. */
export const refuseOffer = (registrationId: string) =>
  answer(api.POST('/registrations/{id}/refusal', { params: { path: { id: registrationId } } }))

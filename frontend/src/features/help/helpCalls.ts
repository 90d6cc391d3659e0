import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type CallForHelp = Schemas['CallForHelp']
export type NewHelpOffer = Schemas['NewHelpOffer']

/** What groups in a neighbourhood ask help for. */
export const callsForHelp = (neighbourhoodId: string) =>
  queryOptions({
    queryKey: ['help-calls', neighbourhoodId],
    queryFn: async () =>
      (
        await answer(
          api.GET('/neighbourhoods/{id}/help-calls', {
            params: { path: { id: neighbourhoodId } },
          }),
        )
      ).items,
  })

/** Offers help. The same key with every try: a lost answer makes no second offer. */
export const offerHelp = (call: CallForHelp, idempotencyKey: string, body: NewHelpOffer) =>
  answer(
    api.POST('/neighbourhoods/{id}/help-calls/{actionId}/offers', {
      params: {
        path: { id: call.neighbourhoodId, actionId: call.actionId },
        header: { 'Idempotency-Key': idempotencyKey },
      },
      body,
    }),
  )

/** What was offered for an action, as a coordinator sees it. */
export const helpOffers = (actionId: string) =>
  queryOptions({
    queryKey: ['help-offers', actionId],
    queryFn: async () =>
      (await answer(api.GET('/actions/{id}/help-offers', { params: { path: { id: actionId } } })))
        .items,
  })

/** What was offered for the action that I carry, by the unguessable link of the message. */
export const myHelpOffers = (token: string) =>
  queryOptions({
    queryKey: ['my-help-offers', token],
    queryFn: async () =>
      (await answer(api.GET('/my-help-offers', { params: { header: { 'Action-Token': token } } })))
        .items,
  })

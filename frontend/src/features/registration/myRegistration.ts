import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { orNote } from '../../shared/kept/orNote'

export type MyRegistration = components['schemas']['MyRegistration']
export type MyPerson = MyRegistration['people'][number]

const withToken = (token: string) => ({ params: { header: { 'Registration-Token': token } } })

/** My registration, by the unguessable link of the mail and nothing else. */
export const myRegistration = (token: string) =>
  queryOptions({
    queryKey: ['my-registration', token],
    queryFn: () => answer(api.GET('/my-registration', withToken(token))),
    meta: { keep: { until: ({ dialogue }: MyRegistration) => dialogue.endsAt } },
  })

export const cancelMine = (token: string) =>
  answer(api.POST('/my-registration/cancellation', withToken(token)))

export const comeAfterAll = (token: string) =>
  answer(api.DELETE('/my-registration/cancellation', withToken(token)))

export const stillComing = (token: string) =>
  answer(api.POST('/my-registration/attendance-confirmation', withToken(token)))

export const acceptMyOffer = (token: string) =>
  answer(api.POST('/my-registration/acceptance', withToken(token)))

export const letMyOfferPass = (token: string) =>
  answer(api.POST('/my-registration/refusal', withToken(token)))

export const cancelMyPerson = (token: string, personId: string) =>
  answer(
    api.POST('/my-registration/people/{personId}/cancellation', {
      params: { path: { personId }, header: { 'Registration-Token': token } },
    }),
  )

/** What may be said without a line: the server takes it twice as once, and late is better than never. */
export type NotedAct = 'CANCEL' | 'STILL_COMING'

export const myRegistrationActs = {
  CANCEL: cancelMine,
  STILL_COMING: stillComing,
} satisfies Record<NotedAct, unknown>

/** Something I change about my registration. When it was refused, the page shows how it stands now. */
export function useChange(
  token: string,
  change: (token: string) => Promise<MyRegistration>,
  noted?: NotedAct,
) {
  const queries = useQueryClient()
  const mine = myRegistration(token).queryKey
  return useMutation({
    mutationFn: () =>
      noted
        ? orNote(queries, mine, { act: noted, about: null }, () => change(token))
        : change(token),
    onSuccess: (changed) => {
      // What is only noted changes nothing yet.
      if (changed === queries.getQueryData(mine)) return
      queries.setQueryData(mine, changed)
      return queries.invalidateQueries({ queryKey: ['dialogues'] })
    },
    onError: () => queries.invalidateQueries({ queryKey: mine }),
  })
}

export type Change = ReturnType<typeof useChange>

/** Ends this link and has a new one mailed, for who fears that another has it. */
export const useRenewal = (token: string) =>
  useMutation({
    mutationFn: () => answer(api.POST('/my-registration/link-renewal', withToken(token))),
  })

/** The answer is the same whether the address is known or not. */
export const useLinkRequest = () =>
  useMutation({
    mutationFn: (email: string) => answer(api.POST('/registration-links', { body: { email } })),
  })

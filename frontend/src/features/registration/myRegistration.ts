import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

export type MyRegistration = components['schemas']['MyRegistration']

const withToken = (token: string) => ({ params: { header: { 'Registration-Token': token } } })

/** My registration, by the unguessable link of the mail and nothing else. */
export const myRegistration = (token: string) =>
  queryOptions({
    queryKey: ['my-registration', token],
    queryFn: () => answer(api.GET('/my-registration', withToken(token))),
  })

export function useCancel(token: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => answer(api.POST('/my-registration/cancellation', withToken(token))),
    onSuccess: (cancelled) => {
      queries.setQueryData(myRegistration(token).queryKey, cancelled)
      return queries.invalidateQueries({ queryKey: ['dialogues'] })
    },
  })
}

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

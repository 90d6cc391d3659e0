import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'

const byId = (id: string) => ({ params: { path: { id } } })

/** Somebody's file, for who asks for it by telephone or on paper. Each time it is asked for is written down. */
export const fileOf = (id: string) =>
  queryOptions({
    queryKey: ['people', 'file', id],
    queryFn: () => answer(api.GET('/participants/{id}/personal-file', byId(id))),
    refetchOnWindowFocus: false,
  })

/** Withdraws a consent for them; the page shows what is kept after that. */
export function useWithdrawalFor(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (consentId: string) =>
      answer(
        api.POST('/participants/{id}/consents/{consentId}/withdrawal', {
          params: { path: { id, consentId } },
        }),
      ),
    onSuccess: (changed) => {
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[1] !== 'file',
      })
      queries.setQueryData(fileOf(id).queryKey, changed)
    },
  })
}

export const useErasureOf = (id: string) =>
  useMutation({
    mutationFn: () => answer(api.POST('/participants/{id}/erasure', byId(id))),
  })

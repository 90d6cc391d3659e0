import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type PostcardOrder = Schemas['PostcardOrder']

/** The same key with every try: a lost answer makes no second order. */
export const useOrderPostcards = (idempotencyKey: string) =>
  useMutation({
    mutationFn: (body: Schemas['NewPostcardOrder']) =>
      answer(
        api.POST('/postcard-orders', {
          params: { header: { 'Idempotency-Key': idempotencyKey } },
          body,
        }),
      ),
  })

export const postcardOrders = queryOptions({
  queryKey: ['postcard-orders'],
  queryFn: async () => (await answer(api.GET('/postcard-orders'))).items,
  staleTime: 0,
  gcTime: 0,
})

/** Something done about orders, after which the list is asked anew. */
export function usePostcardAct(act: 'sending' | 'dropping') {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (orders: PostcardOrder[]) => {
      for (const { id } of orders) {
        const at = { params: { path: { id } } }
        await (act === 'sending'
          ? answer(api.POST('/postcard-orders/{id}/sending', at))
          : answer(api.DELETE('/postcard-orders/{id}', at)))
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['postcard-orders'] }),
  })
}

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'

/** The organisation whose telephone stands on every page: the first that runs here. */
export const firstOrganisation = queryOptions({
  queryKey: ['organisations', 'first'],
  queryFn: async () => {
    const { items } = await answer(api.GET('/organisations'))
    return items[0] ?? null
  },
  meta: { keep: { kind: 'vast', most: 9 } },
  staleTime: 60 * 60 * 1000,
})

/** Every organisation and how to reach it, for who works for one of them. */
export const organisations = queryOptions({
  queryKey: ['organisations', 'all'],
  queryFn: async () =>
    (await answer(api.GET('/organisations', { params: { query: { limit: 100 } } }))).items,
  staleTime: 60 * 60 * 1000,
})

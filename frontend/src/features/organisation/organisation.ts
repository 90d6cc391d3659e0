import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'

/** The organisation whose telephone stands on every page: the first that runs here. */
export const firstOrganisation = queryOptions({
  queryKey: ['organisations', 'first'],
  queryFn: async () => {
    const { items } = await answer(api.GET('/organisations'))
    return items[0] ?? null
  },
  staleTime: 60 * 60 * 1000,
})

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'

/** The cycles that a core group can carry, by name. */
export const cycles = () =>
  queryOptions({
    queryKey: ['core-group-cycles'],
    queryFn: async () =>
      (await answer(api.GET('/cycles', { params: { query: { limit: 100 } } }))).items,
  })

export const cycle = (id: string) =>
  queryOptions({
    queryKey: ['core-group-cycle', id],
    queryFn: () => answer(api.GET('/cycles/{id}', { params: { path: { id } } })),
  })

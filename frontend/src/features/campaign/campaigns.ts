import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'

export const campaign = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', id],
    queryFn: () => answer(api.GET('/campaigns/{id}', { params: { path: { id } } })),
  })

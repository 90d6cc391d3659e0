import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import { everyPage } from '../../shared/records'

/** Everybody who does something for the organisation, to choose from. */
export const members = queryOptions({
  queryKey: ['members', 'all'],
  queryFn: () =>
    everyPage((cursor) =>
      answer(api.GET('/members', { params: { query: { limit: 100, cursor } } })),
    ),
})

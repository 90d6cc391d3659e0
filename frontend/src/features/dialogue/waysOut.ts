import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

export type WaysOut = components['schemas']['WaysOut']
export type Fewer = 'MERGE' | 'CANCEL'

const byId = (id: string) => ({ params: { path: { id } } })

/** How the tables fill, and what can be done when they do not. */
export const waysOut = (id: string) =>
  queryOptions({
    queryKey: ['dialogue-plans', 'ways-out', id],
    queryFn: () => answer(api.GET('/dialogues/{id}/ways-out', byId(id))),
    staleTime: 0,
  })

/** Who will be told that there is a table fewer, before there is. */
export const tableChangePreview = (id: string) =>
  queryOptions({
    queryKey: ['dialogue-plans', 'table-change-preview', id],
    queryFn: () => answer(api.GET('/dialogues/{id}/table-change-preview', byId(id))),
    staleTime: 0,
  })

/** One table fewer, said as how many are left: pressed twice, it is still one. */
export const takeTableAway = (id: string, tables: number, how: Fewer) =>
  answer(
    how === 'MERGE'
      ? api.POST('/dialogues/{id}/table-merger', { ...byId(id), body: { tables } })
      : api.POST('/dialogues/{id}/table-cancellation', { ...byId(id), body: { tables } }),
  )

export const goOn = (id: string) => answer(api.POST('/dialogues/{id}/go-ahead', byId(id)))

export const reconsider = (id: string) => answer(api.DELETE('/dialogues/{id}/go-ahead', byId(id)))

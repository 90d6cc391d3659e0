import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'
import { everyPage } from '../../shared/records'

type Schemas = components['schemas']
export type Cycle = Schemas['Cycle']
export type NewCycle = Schemas['NewCycle']
export type NextEdition = Schemas['NextEdition']
export type Edition = Schemas['Edition']
export type NewEdition = Schemas['NewEdition']

const byId = (id: string) => ({ params: { path: { id } } })

export const cycles = infiniteQueryOptions({
  queryKey: ['cycles', 'pages'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(api.GET('/cycles', { params: { query: { limit: 50, cursor: pageParam } } })),
  getNextPageParam: (last) => last.next ?? undefined,
})

export const loadCycle = (id: string) => answerWithETag(api.GET('/cycles/{id}', byId(id)))

export const cycle = (id: string) =>
  queryOptions({ queryKey: ['cycles', 'one', id], queryFn: () => loadCycle(id), staleTime: 0 })

export const beginCycle = (body: NewCycle) => answer(api.POST('/cycles', { body }))

export const changeCycle = (id: string, etag: string, body: Partial<NewCycle>) =>
  answer(
    api.PATCH('/cycles/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: body as NewCycle,
    }),
  )

/** What is proposed for the next time, and what else is on that day or on another. */
export const nextEdition = (id: string, on?: string) =>
  queryOptions({
    queryKey: ['cycles', 'next', id, on],
    queryFn: () =>
      answer(
        api.GET('/cycles/{id}/next-edition', {
          params: { path: { id }, query: on ? { on } : {} },
        }),
      ),
    staleTime: 0,
  })

export const editions = (id: string) =>
  queryOptions({
    queryKey: ['cycles', 'editions', id],
    queryFn: () =>
      everyPage((cursor) =>
        answer(
          api.GET('/cycles/{id}/editions', {
            params: { path: { id }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  })

export const makeEdition = (id: string, body: NewEdition) =>
  answer(api.POST('/cycles/{id}/editions', { ...byId(id), body }))

export const skipDate = (id: string, date: string) =>
  answer(api.POST('/cycles/{id}/skipped-dates', { ...byId(id), body: { date } }))

export const keepDate = (id: string, date: string) =>
  answer(api.DELETE('/cycles/{id}/skipped-dates/{date}', { params: { path: { id, date } } }))

export const endCycle = (id: string) => answer(api.POST('/cycles/{id}/ending', byId(id)))

export const takeUpCycle = (id: string) => answer(api.DELETE('/cycles/{id}/ending', byId(id)))

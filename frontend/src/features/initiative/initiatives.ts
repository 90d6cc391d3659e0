import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Initiative = Schemas['Initiative']
export type InitiativeDetails = Schemas['InitiativeDetails']
export type InitiativeContact = Schemas['InitiativeContact']
export type ContactTurn = Schemas['ContactTurn']
export type NewInitiative = Schemas['NewInitiative']
export type NotedContact = Schemas['NotedContact']
export type NewInitiativeOrigin = Schemas['NewInitiativeOrigin']

export const initiativesKey = ['initiatives']

const byId = (id: string) => ({ params: { path: { id } } })

/** What one looks for among the initiatives. */
export interface InitiativeSearch {
  zoek?: string | undefined
  regio?: string | undefined
}

/** Page after page, by name. */
export const initiatives = ({ zoek, regio }: InitiativeSearch) =>
  infiniteQueryOptions({
    queryKey: [...initiativesKey, 'pages', zoek, regio],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/initiatives', {
          params: { query: { q: zoek, region: regio, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const loadInitiative = (id: string) => answerWithETag(api.GET('/initiatives/{id}', byId(id)))

export const initiative = (id: string) =>
  queryOptions({ queryKey: [...initiativesKey, 'one', id], queryFn: () => loadInitiative(id) })

export const noteInitiative = (body: NewInitiative) => answer(api.POST('/initiatives', { body }))

export const changeInitiative = (id: string, etag: string, body: Partial<NewInitiative>) =>
  answer(
    api.PATCH('/initiatives/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: body as NewInitiative,
    }),
  )

export const removeInitiative = (id: string, etag: string) =>
  answer(
    api.DELETE('/initiatives/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }),
  )

/** What who speaks for an initiative agrees to, in their own language. */
export const contactText = (language: Schemas['Language']) =>
  queryOptions({
    queryKey: ['initiative-consent-texts', language],
    queryFn: async () =>
      (await answer(api.GET('/initiative-consent-texts', { params: { query: { language } } })))
        .items[0],
    staleTime: 60 * 60 * 1000,
  })

const byTurn = (id: string, turn: ContactTurn) => ({ params: { path: { id, turn } } })

export const noteContact = (id: string, turn: ContactTurn, body: NotedContact) =>
  answer(api.PUT('/initiatives/{id}/contacts/{turn}', { ...byTurn(id, turn), body }))

export const forgetContact = (id: string, turn: ContactTurn) =>
  answer(api.DELETE('/initiatives/{id}/contacts/{turn}', byTurn(id, turn)))

export const addOrigin = (id: string, body: NewInitiativeOrigin) =>
  answer(api.POST('/initiatives/{id}/origins', { ...byId(id), body }))

export const removeOrigin = (id: string, originId: string) =>
  answer(api.DELETE('/initiatives/{id}/origins/{originId}', { params: { path: { id, originId } } }))

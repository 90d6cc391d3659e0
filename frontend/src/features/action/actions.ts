import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Action = Schemas['Action']
export type ActionDetails = Schemas['ActionDetails']
export type ActionStatus = Schemas['ActionStatus']
export type NewAction = Schemas['NewAction']
export type NewActionLine = Schemas['NewActionLine']
export type NewActionOwner = Schemas['NewActionOwner']
export type LineKind = Schemas['LineKind']
export type MyAction = Schemas['MyAction']
export type Sheet = Schemas['OpeningSheet']

export interface Board {
  cycleId?: string | undefined
  neighbourhoodId?: string | undefined
}

const byId = (id: string) => ({ params: { path: { id } } })

/** Every action of a board, the longest agreed first. */
export const actions = (board: Board) =>
  queryOptions({
    queryKey: ['actions', 'board', board],
    queryFn: async () => {
      const found: Action[] = []
      let cursor: string | undefined
      do {
        const part = await answer(
          api.GET('/actions', { params: { query: { ...board, cursor, limit: 100 } } }),
        )
        found.push(...part.items)
        cursor = part.next ?? undefined
      } while (cursor)
      return found
    },
  })

/** How much was agreed and came about, by cycle and neighbourhood. */
export const actionFigures = queryOptions({
  queryKey: ['actions', 'figures'],
  queryFn: () => answer(api.GET('/action-figures')),
})

export const action = (id: string) =>
  queryOptions({
    queryKey: ['actions', 'one', id],
    queryFn: () => answerWithETag(api.GET('/actions/{id}', byId(id))),
  })

/** The cycles that a board can be of. */
export const boardCycles = queryOptions({
  queryKey: ['actions', 'cycles'],
  queryFn: async () =>
    (await answer(api.GET('/cycles', { params: { query: { limit: 100 } } }))).items,
})

export const agreeAction = (body: NewAction) => answer(api.POST('/actions', { body }))

export const sayOfAction = (id: string, body: NewActionLine) =>
  answer(api.POST('/actions/{id}/lines', { ...byId(id), body }))

export const addActionOwner = (id: string, body: NewActionOwner) =>
  answer(api.POST('/actions/{id}/owners', { ...byId(id), body }))

export const removeActionOwner = (id: string, ownerId: string, etag: string) =>
  answer(
    api.DELETE('/actions/{id}/owners/{ownerId}', {
      params: { path: { id, ownerId }, header: { 'If-Match': etag } },
    }),
  )

export const renewActionLink = (id: string, ownerId: string) =>
  answer(api.POST('/actions/{id}/owners/{ownerId}/link', { params: { path: { id, ownerId } } }))

const byToken = (token: string) => ({ params: { header: { 'Action-Token': token } } })

/** What I carry, by the unguessable link of the message and nothing else. */
export const myAction = (token: string) =>
  queryOptions({
    queryKey: ['my-action', token],
    queryFn: () => answer(api.GET('/my-action', byToken(token))),
  })

export const sayOfMyAction = (token: string, body: NewActionLine) =>
  answer(api.POST('/my-action/lines', { ...byToken(token), body }))

import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type TrajectoryDetails = Schemas['TrajectoryDetails']
export type AdviserCandidate = Schemas['AdviserCandidate']
export type ConversationNotes = Schemas['ConversationNotes']

/** A trajectory with the version that was read, for changes that must overwrite nobody's. */
export interface Read {
  data: TrajectoryDetails
  etag: string
}

const byId = (id: string) => ({ params: { path: { id } } })
const byVersion = (id: string, etag: string) => ({
  params: { path: { id }, header: { 'If-Match': etag } },
})

export const trajectory = (id: string) =>
  queryOptions({
    queryKey: ['trajectories', 'one', id],
    queryFn: () => answerWithETag(api.GET('/trajectories/{id}', byId(id))),
  })

/** Who could advise it, the best first. */
export const candidates = (id: string) =>
  queryOptions({
    queryKey: ['trajectories', 'candidates', id],
    queryFn: async () => (await answer(api.GET('/trajectories/{id}/candidates', byId(id)))).items,
  })

/** Who waits longest for a place of a programme. */
export const firstInLine = (programmeId: string) =>
  queryOptions({
    queryKey: ['trajectories', 'first-in-line', programmeId],
    queryFn: async () => {
      const query = { programmeId, step: 'WAITING', limit: 1 } as const
      return (await answer(api.GET('/trajectories', { params: { query } }))).items[0] ?? null
    },
  })

export const answerApplication = (id: string, body: Schemas['NewApplicationAnswer']) =>
  answerWithETag(api.POST('/trajectories/{id}/answer', { ...byId(id), body }))

export const matchAdviser = (id: string, etag: string, adviserId: string) =>
  answerWithETag(
    api.PUT('/trajectories/{id}/adviser', { ...byVersion(id, etag), body: { adviserId } }),
  )

export const planConversation = (id: string, etag: string, body: Schemas['ConversationPlan']) =>
  answerWithETag(api.PUT('/trajectories/{id}/conversation', { ...byVersion(id, etag), body }))

export const noteConversation = (id: string, etag: string, body: ConversationNotes) =>
  answerWithETag(api.PUT('/trajectories/{id}/conversation/notes', { ...byVersion(id, etag), body }))

export const agreeCallDate = (id: string, etag: string, agreedOn: string | null) =>
  answerWithETag(
    api.PUT('/trajectories/{id}/call-date', { ...byVersion(id, etag), body: { agreedOn } }),
  )

export const stopTrajectory = (id: string, reason: string) =>
  answerWithETag(api.POST('/trajectories/{id}/stopping', { ...byId(id), body: { reason } }))

export const renewTrajectoryLink = (id: string) =>
  answerWithETag(api.POST('/trajectories/{id}/link', byId(id)))

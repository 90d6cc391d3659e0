import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type SeatHold = Schemas['SeatHoldDetails']
export type NewSeatHold = Schemas['NewSeatHold']
export type NewRegistration = Schemas['NewRegistration']

const byId = (id: string) => ({ params: { path: { id } } })

/** Which seats of a dialogue are held, and for whose people. */
export const seatHolds = (dialogueId: string) =>
  queryOptions({
    queryKey: ['registrations', dialogueId, 'seat-holds'],
    queryFn: async () =>
      (await answer(api.GET('/dialogues/{id}/seat-holds', byId(dialogueId)))).items,
  })

/** One hold of a dialogue. */
const hold = (dialogueId: string, holdId: string) => ({ id: dialogueId, holdId })

export const loadHold = (dialogueId: string, holdId: string) =>
  answerWithETag(
    api.GET('/dialogues/{id}/seat-holds/{holdId}', { params: { path: hold(dialogueId, holdId) } }),
  )

export const holdSeats = (dialogueId: string, body: NewSeatHold) =>
  answer(api.POST('/dialogues/{id}/seat-holds', { ...byId(dialogueId), body }))

export const changeHold = (
  dialogueId: string,
  holdId: string,
  etag: string,
  body: Partial<NewSeatHold>,
) =>
  answer(
    api.PATCH('/dialogues/{id}/seat-holds/{holdId}', {
      params: { path: hold(dialogueId, holdId), header: { 'If-Match': etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  )

export async function releaseHold(dialogueId: string, holdId: string) {
  const { etag } = await loadHold(dialogueId, holdId)
  await answer(
    api.DELETE('/dialogues/{id}/seat-holds/{holdId}', {
      params: { path: hold(dialogueId, holdId), header: { 'If-Match': etag } },
    }),
  )
}

/** The same key with every try makes no second seat. */
export const signUpInHold = (
  dialogueId: string,
  holdId: string,
  idempotencyKey: string,
  body: NewRegistration,
) =>
  answer(
    api.POST('/dialogues/{id}/seat-holds/{holdId}/registrations', {
      params: { path: hold(dialogueId, holdId), header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  )

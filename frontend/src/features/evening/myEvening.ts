import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Evening = Schemas['Evening']
export type DoorPerson = Evening['doorList']['people'][number]
export type Idea = Evening['ideas'][number]
export type CareTask = Evening['tasks'][number]

const header = (token: string) => ({ header: { 'Evening-Token': token } })
const now = () => new Date().toISOString()

/** My evening, by the link that opens it on that evening only. */
export const myEvening = (token: string) =>
  queryOptions({
    queryKey: ['my-evening', token],
    queryFn: () => answer(api.GET('/my-evening', { params: header(token) })),
    refetchInterval: 60_000,
  })

export const envelope = (id: string) =>
  queryOptions({
    queryKey: ['evening-envelope', id],
    queryFn: () =>
      answer(api.GET('/dialogues/{id}/evening-envelope', { params: { path: { id } } })),
  })

export const phoneNumbers = (token: string) =>
  answer(api.GET('/my-evening/phone-numbers', { params: header(token) }))

export const mark = (token: string, personId: string, said: Schemas['Mark']) =>
  answer(
    api.PUT('/my-evening/attendances/{personId}', {
      params: { ...header(token), path: { personId } },
      body: { mark: said, markedAt: now() },
    }),
  )

/** So many come in together, as guests: a name is not needed. */
export async function welcome(token: string, people: number) {
  for (let i = 0; i < people; i++) {
    await answer(
      api.PUT('/my-evening/walk-ins/{walkInId}', {
        params: { ...header(token), path: { walkInId: crypto.randomUUID() } },
        body: { mark: 'PRESENT', markedAt: now(), name: null, firstTime: null, consents: [] },
      }),
    )
  }
}

export const addChair = (token: string) =>
  answer(
    api.PUT('/my-evening/chairs/{chairId}', {
      params: { ...header(token), path: { chairId: crypto.randomUUID() } },
    }),
  )

export const noteIdea = (token: string, words: string) =>
  answer(
    api.POST('/my-evening/ideas', {
      params: header(token),
      body: { words, source: 'DIALOGUE' },
    }),
  )

export const countDots = (token: string, ideaId: string, dots: number) =>
  answer(
    api.PUT('/my-evening/ideas/{ideaId}/dots', {
      params: { ...header(token), path: { ideaId } },
      body: { dots },
    }),
  )

export const chooseIdea = (token: string, ideaId: string, body: Schemas['EveningChoice']) =>
  answer(
    api.POST('/my-evening/ideas/{ideaId}/choice', {
      params: { ...header(token), path: { ideaId } },
      body,
    }),
  )

export const divide = (token: string, taskId: string, memberId: string) =>
  answer(
    api.PUT('/my-evening/care-tasks/{taskId}/assignment', {
      params: { ...header(token), path: { taskId } },
      body: { memberId, agreed: true },
    }),
  )

/** Something that happens this evening; afterwards the page shows how it stands. */
export function useEveningAct<T>(token: string, act: (input: T) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: myEvening(token).queryKey }),
  })
}

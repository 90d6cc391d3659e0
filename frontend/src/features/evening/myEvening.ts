import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Evening = Schemas['Evening']
export type DoorPerson = Evening['doorList']['people'][number]
export type Idea = Evening['ideas'][number]
export type CareTask = Evening['tasks'][number]

const header = (token: string) => ({ header: { 'Evening-Token': token } })

/** My evening, by the link that opens it on that evening only. */
export const myEvening = (token: string) =>
  queryOptions({
    queryKey: ['my-evening', token],
    queryFn: () => answer(api.GET('/my-evening', { params: header(token) })),
    meta: { keep: { until: ({ doorList }: Evening) => doorList.endsAt } },
  })

export const envelope = (id: string) =>
  queryOptions({
    queryKey: ['evening-envelope', id],
    queryFn: () =>
      answer(api.GET('/dialogues/{id}/evening-envelope', { params: { path: { id } } })),
  })

/** The key of an evening, for the code on its envelope. */
export const openEvening = async (code: string) =>
  (await answer(api.POST('/evening-openings', { body: { code } }))).token

export const phoneNumbers = (token: string) =>
  answer(api.GET('/my-evening/phone-numbers', { params: header(token) }))

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

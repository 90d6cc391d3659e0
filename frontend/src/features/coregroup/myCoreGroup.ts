import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { orNote } from '../../shared/kept/orNote'

type Schemas = components['schemas']
export type MyCoreGroup = Schemas['MyCoreGroup']
export type MyEdition = MyCoreGroup['editions'][number]
export type MyCareTask = MyEdition['tasks'][number]

const header = (token: string) => ({ header: { 'Core-Group-Token': token } })

/** The tasks of my core group, by my own unguessable link and nothing else. */
export const myCoreGroup = (token: string) =>
  queryOptions({
    queryKey: ['my-core-group', token],
    queryFn: () => answer(api.GET('/my-core-group', { params: header(token) })),
    meta: { keep: { until: lastOf } },
  })

/** The last evening that I see, where there is one. */
const lastOf = ({ editions }: MyCoreGroup) =>
  editions.reduce<string | null>(
    (last, { startsAt }) => (last !== null && last > startsAt ? last : startsAt),
    null,
  )

const at = (token: string, taskId: string) => ({ params: { ...header(token), path: { taskId } } })

const takeTask = (token: string, taskId: string) =>
  answer(api.POST('/my-core-group/care-tasks/{taskId}/taking', at(token, taskId)))

const finishTask = (token: string, taskId: string) =>
  answer(api.POST('/my-core-group/care-tasks/{taskId}/completion', at(token, taskId)))

/** @param memberId null for whose turn it is */
export const handOver = (token: string, taskId: string, memberId: string | null) =>
  answer(
    api.POST('/my-core-group/care-tasks/{taskId}/hand-over', {
      ...at(token, taskId),
      body: { memberId },
    }),
  )

export const pauseTurns = (token: string, paused: boolean) =>
  answer(api.PUT('/my-core-group/pause', { params: header(token), body: { paused } }))

/** Whom to call to ask how they are: empty for who does not invite the neighbours. */
export const regularsToCall = (token: string) =>
  queryOptions({
    queryKey: ['my-regulars-to-call', token],
    queryFn: () => answer(api.GET('/my-core-group/regulars', { params: header(token) })),
  })

export const noteCall = (token: string, standingId: string) =>
  answer(
    api.POST('/my-core-group/regulars/{standingId}/call', {
      params: { ...header(token), path: { standingId } },
    }),
  )

/** What may be said without a line: the server takes it twice as once, and says when it came too late. */
export const myTaskActs = { TAKE: takeTask, DONE: finishTask }
export type TaskAct = keyof typeof myTaskActs

/** Takes or finishes a task, now or as soon as there is a line. */
export function useTaskAct(token: string) {
  const queries = useQueryClient()
  const { queryKey } = myCoreGroup(token)
  return useMutation({
    mutationFn: ({ act, about }: { act: TaskAct; about: string }) =>
      orNote(queries, queryKey, { act, about }, () => myTaskActs[act](token, about)),
    onSuccess: (now) => {
      // What is only noted changes nothing yet.
      if (now !== queries.getQueryData(queryKey)) queries.setQueryData(queryKey, now)
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

/** Something I do about a task; every answer is how it stands then, and a refusal shows it anew. */
export function useMyAct(token: string) {
  const queries = useQueryClient()
  const { queryKey } = myCoreGroup(token)
  return useMutation({
    mutationFn: (act: () => Promise<MyCoreGroup>) => act(),
    onSuccess: (now) => queries.setQueryData(queryKey, now),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'
import { announce } from '../../shared/announce'

type Schemas = components['schemas']
export type Member = Schemas['CoreGroupMemberDetails']
export type NewMember = Schemas['NewCoreGroupMember']
export type CareTask = Schemas['CareTaskDetails']

const at = (id: string) => ({ params: { path: { id } } })
const key = (cycleId: string) => ['core-group', cycleId]

/** Who carries a cycle, the longest in it first. */
export const members = (cycleId: string) =>
  queryOptions({
    queryKey: [...key(cycleId), 'members'],
    queryFn: async () =>
      (await answer(api.GET('/cycles/{id}/core-group-members', at(cycleId)))).items,
  })

/** What there is to do for the editions of now. */
export const careTasks = (cycleId: string) =>
  queryOptions({
    queryKey: [...key(cycleId), 'tasks'],
    queryFn: async () => (await answer(api.GET('/cycles/{id}/care-tasks', at(cycleId)))).items,
  })

export const addMember = (cycleId: string, body: NewMember) =>
  answer(api.POST('/cycles/{id}/core-group-members', { ...at(cycleId), body }))

export const pauseMember = (id: string, paused: boolean) =>
  answer(api.PUT('/core-group-members/{id}/pause', { ...at(id), body: { paused } }))

export const renewLink = (id: string) => answer(api.POST('/core-group-members/{id}/link', at(id)))

export async function removeMember(id: string) {
  const { etag } = await answerWithETag(api.GET('/core-group-members/{id}', at(id)))
  await answer(
    api.DELETE('/core-group-members/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
    }),
  )
}

export const askByTurns = (dialogueId: string) =>
  answer(api.POST('/dialogues/{id}/care-task-requests', at(dialogueId)))

/** @param memberId who said yes already; null makes it free again */
export const assign = (taskId: string, memberId: string | null): Promise<unknown> =>
  memberId
    ? answer(
        api.PUT('/care-tasks/{id}/assignment', {
          ...at(taskId),
          body: { memberId, agreed: true },
        }),
      )
    : answer(api.DELETE('/care-tasks/{id}/assignment', at(taskId)))

export const finish = (taskId: string) =>
  answer(api.POST('/care-tasks/{id}/completion', at(taskId)))

/** Something done about a core group, said afterwards. */
export function useCoreGroupAct<I>(
  cycleId: string,
  act: (input: I) => Promise<unknown>,
  said?: () => string,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      if (said) announce({ text: said() })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key(cycleId) }),
  })
}

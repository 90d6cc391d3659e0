import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']
export type Idea = Schemas['IdeaDetails']
export type NewChoice = Schemas['NewChoice']

export const sourceWords: Record<Idea['source'], () => string> = {
  DIALOGUE: m.idea_source_dialogue,
  STREET: m.idea_source_street,
  PARTNER: m.idea_source_partner,
  CORE_GROUP: m.idea_source_core_group,
}

const at = (id: string) => ({ params: { path: { id } } })

/** The board of a cycle, the newest hundred at most. */
export const ideas = (cycleId: string) =>
  queryOptions({
    queryKey: ['ideas', cycleId],
    queryFn: async () =>
      (await answer(api.GET('/ideas', { params: { query: { cycleId, limit: 100 } } }))).items,
  })

export const noteIdea = (body: Schemas['NewIdea']) => answer(api.POST('/ideas', { body }))
export const countDots = (id: string, dots: number) =>
  answer(api.PUT('/ideas/{id}/dots', { ...at(id), body: { dots } }))
export const chooseIdea = (id: string, body: NewChoice) =>
  answer(api.POST('/ideas/{id}/choice', { ...at(id), body }))
export const reopenIdea = (id: string) => answer(api.DELETE('/ideas/{id}/choice', at(id)))
export const letIdeaGo = (id: string) => answer(api.POST('/ideas/{id}/letting-go', at(id)))

/** Something done about the board, which shows how it stands afterwards. */
export function useBoardAct<I>(cycleId: string, act: (input: I) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: ['ideas', cycleId] }),
  })
}

import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']
export type TeamMember = Schemas['TeamMemberDetails']
export type NewTeamMember = Schemas['NewTeamMember']

export const partWords: Record<Schemas['Part'], () => string> = {
  TABLE_ORGANISER: m.part_table_organiser,
  VENUE_HOST: m.part_venue_host,
  FACILITATOR: m.part_facilitator,
  CORE_GROUP: m.part_core_group,
}

/** Who makes a dialogue possible, the longest in it first. */
export const team = (dialogueId: string) =>
  queryOptions({
    queryKey: ['team', dialogueId],
    queryFn: async () => {
      const { items } = await answer(
        api.GET('/dialogues/{id}/team-members', { params: { path: { id: dialogueId } } }),
      )
      return items
    },
  })

export const addTeamMember = (dialogueId: string, body: NewTeamMember) =>
  answer(api.POST('/dialogues/{id}/team-members', { params: { path: { id: dialogueId } }, body }))

/** Sends another link; the one they had opens nothing any more. */
export const renewTeamLink = (id: string) =>
  answer(api.POST('/team-members/{id}/link', { params: { path: { id } } }))

export const endTeamLink = (id: string) =>
  answer(api.DELETE('/team-members/{id}/link', { params: { path: { id } } }))

export const removeTeamMember = async (id: string) => {
  const { etag } = await answerWithETag(api.GET('/team-members/{id}', { params: { path: { id } } }))
  await answer(
    api.DELETE('/team-members/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }),
  )
}

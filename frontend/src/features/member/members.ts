import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'
import { everyPage } from '../../shared/records'

type Schemas = components['schemas']
export type Member = Schemas['Member']
export type Role = Schemas['Role']
type Invitation = Schemas['NewMemberInvitation']

const kind = 'members'

const page = (query: { limit?: number; cursor?: string | undefined }) =>
  answer(api.GET('/members', { params: { query } }))

/** Everybody who does something for the organisation, to choose from. */
export const everyMember = queryOptions({
  queryKey: [kind, 'all'],
  queryFn: () => everyPage((cursor) => page({ limit: 100, cursor })),
})

/** Page after page, the longest member first. */
export const members = infiniteQueryOptions({
  queryKey: [kind, 'pages'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => page({ cursor: pageParam }),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** What is shown of members is of before the last change. */
export const membersKey = [kind]

const load = (id: string) => answerWithETag(api.GET('/members/{id}', { params: { path: { id } } }))

/** One member as they are now, to change. */
export const member = (id: string) =>
  queryOptions({ queryKey: [kind, 'one', id], queryFn: () => load(id), staleTime: 0, gcTime: 0 })

export const inviteMember = (body: Invitation) => answer(api.POST('/member-invitations', { body }))

/** The mail by which somebody begins, once more. */
export const inviteAgain = (id: string) =>
  answer(api.POST('/members/{id}/invitation', { params: { path: { id } } }))

export const giveRoles = (id: string, etag: string, roles: Role[]) =>
  answer(
    api.PATCH('/members/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { roles },
      headers: { 'Content-Type': 'application/merge-patch+json' },
    }),
  )

export async function removeMember(id: string) {
  const { etag } = await load(id)
  await answer(
    api.DELETE('/members/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }),
  )
}

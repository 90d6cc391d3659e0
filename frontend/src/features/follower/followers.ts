import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type ActionFollower = Schemas['ActionFollower']
export type NewFollower = Schemas['NewFollower']

/** Who follows an action. */
export const followers = (actionId: string) =>
  queryOptions({
    queryKey: ['followers', actionId],
    queryFn: async () =>
      (await answer(api.GET('/actions/{id}/followers', { params: { path: { id: actionId } } })))
        .items,
  })

export const addFollower = (actionId: string, body: NewFollower) =>
  answer(api.POST('/actions/{id}/followers', { params: { path: { id: actionId } }, body }))

export const removeFollower = (actionId: string, followerId: string) =>
  answer(
    api.DELETE('/actions/{id}/followers/{followerId}', {
      params: { path: { id: actionId, followerId } },
    }),
  )

/** Hears no more, by the link of a message. */
export const stopFollowing = (token: string) =>
  answer(api.DELETE('/my-following', { params: { header: { 'Follower-Token': token } } }))

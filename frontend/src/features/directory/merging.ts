import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type LookAlike = Schemas['LookAlike']
export type Known = LookAlike['one']

/** Who may be known twice. */
export const lookAlikes = queryOptions({
  queryKey: ['people', 'look-alikes'],
  queryFn: async () => (await answer(api.GET('/look-alikes'))).items,
})

/** What happens when the other becomes this one. */
export const mergePreview = (keptId: string, goneId: string) =>
  queryOptions({
    queryKey: ['people', 'merge', keptId, goneId],
    queryFn: () =>
      answer(
        api.GET('/participants/{id}/merge-previews/{otherId}', {
          params: { path: { id: keptId, otherId: goneId } },
        }),
      ),
  })

export const merge = (keptId: string, goneId: string) =>
  answer(
    api.POST('/participants/{id}/merges', {
      params: { path: { id: keptId } },
      body: { otherId: goneId },
    }),
  )

export const distinguish = (oneId: string, otherId: string) =>
  answer(
    api.PUT('/participants/{id}/distinctions/{otherId}', {
      params: { path: { id: oneId, otherId } },
    }),
  )

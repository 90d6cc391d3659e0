import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Message = Schemas['Message']
export type MessageDetails = Schemas['MessageDetails']
export type MessageStatus = Schemas['MessageStatus']

/** What went out, what waits and what failed, the newest first. */
export const messages = (status: MessageStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: ['messages', 'list', status],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/messages', { params: { query: { status, cursor: pageParam } } })),
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const message = (id: string) =>
  queryOptions({
    queryKey: ['messages', 'one', id],
    queryFn: () => answer(api.GET('/messages/{id}', { params: { path: { id } } })),
  })

export const resend = (id: string) =>
  answer(api.POST('/messages/{id}/resending', { params: { path: { id } } }))

/** What the receiver of a text would answer; works only while texts stay in the outbox. */
export const answerText = (id: string, yes: boolean) =>
  answer(api.POST('/text-messages/{id}/answer', { params: { path: { id } }, body: { yes } }))

import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Term = keyof Schemas['RetentionSettings']
export type Gone = Schemas['Gone']

/** How long what is known of people is kept, with its version. */
export const retentionSettings = queryOptions({
  queryKey: ['retention', 'settings'],
  queryFn: () => answerWithETag(api.GET('/retention-settings')),
})

/** What the next round removes, and what the last one did. */
export const retentionPreview = queryOptions({
  queryKey: ['retention', 'preview'],
  queryFn: () => answer(api.GET('/retention-settings/preview')),
})

export const changeTerm = (etag: string, term: Term, value: number) =>
  answer(
    api.PATCH('/retention-settings', {
      params: { header: { 'If-Match': etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: { [term]: value },
    }),
  )

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type TemplatePreview = Schemas['TemplatePreview']
export type TemplateSample = Schemas['TemplateSample']

/** What messages say, on each occasion. */
export const templates = queryOptions({
  queryKey: ['message-templates'],
  queryFn: async () => (await answer(api.GET('/message-templates'))).items,
})

/** When people are reminded, with its version. */
export const reminderSettings = queryOptions({
  queryKey: ['reminder-settings'],
  queryFn: () => answerWithETag(api.GET('/reminder-settings')),
})

export const changeReminderDays = (etag: string, reminderDays: number) =>
  answer(
    api.PATCH('/reminder-settings', {
      params: { header: { 'If-Match': etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: { reminderDays },
    }),
  )

/** What a message would say with words of our own; nothing is kept. */
export const usePreview = () =>
  useMutation({
    mutationFn: (body: Schemas['NewOwnWords']) =>
      answer(api.POST('/message-templates/preview', { body })),
  })

/** Adds words of our own to a message, or takes them away. */
export function useOwnWords() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['NewOwnWords']) =>
      answer(api.POST('/message-templates/own-words', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: templates.queryKey }),
  })
}

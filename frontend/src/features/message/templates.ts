import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

export type TemplatePreview = components['schemas']['TemplatePreview']

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

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { everyPage } from '../../shared/records'

export type LetterToPrint = components['schemas']['LetterToPrint']

/** All letters that wait: they are printed in one go. */
export const letters = queryOptions({
  queryKey: ['letters'],
  queryFn: () =>
    everyPage((cursor) =>
      answer(api.GET('/letters', { params: { query: { limit: 100, cursor } } })),
    ),
})

export const notePrinted = (id: string) =>
  answer(api.POST('/letters/{id}/printing', { params: { path: { id } } }))

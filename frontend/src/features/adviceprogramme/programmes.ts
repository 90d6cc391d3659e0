import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type AdviceProgramme = Schemas['AdviceProgramme']
export type NewAdviceProgramme = Schemas['NewAdviceProgramme']
export type MilestoneKind = Schemas['MilestoneKind']

export const programmesKey = ['advice-programmes']

const byId = (id: string) => ({ params: { path: { id } } })

/** The one that began last first. */
export const programmes = queryOptions({
  queryKey: [...programmesKey, 'all'],
  queryFn: async () => (await answer(api.GET('/advice-programmes'))).items,
})

export const loadProgramme = (id: string) =>
  answerWithETag(api.GET('/advice-programmes/{id}', byId(id)))

export const programme = (id: string) =>
  queryOptions({
    queryKey: [...programmesKey, 'one', id],
    queryFn: () => loadProgramme(id),
    staleTime: 0,
    gcTime: 0,
  })

export const beginProgramme = (body: NewAdviceProgramme) =>
  answer(api.POST('/advice-programmes', { body }))

export const changeProgramme = (id: string, etag: string, body: Partial<NewAdviceProgramme>) =>
  answer(
    api.PATCH('/advice-programmes/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: body as NewAdviceProgramme,
    }),
  )

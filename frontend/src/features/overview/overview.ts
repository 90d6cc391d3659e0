import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

export type Overview = components['schemas']['Overview']

/** What asks for attention changes while people sign up; a page that stays open follows. */
export const overview = queryOptions({
  queryKey: ['overview'],
  queryFn: () => answer(api.GET('/overview')),
  refetchInterval: 60_000,
})

/** Nothing planned and nothing held: a new organisation, which is told how to begin. */
export const isNew = ({ figures, comingDialogues, attention, neighbourhoods }: Overview) =>
  figures.dialogues === 0 &&
  comingDialogues.length === 0 &&
  attention.length === 0 &&
  neighbourhoods.length === 0

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'
import { daysAfter, today } from '../../shared/dates'
import type { PlanSearch } from './planSearch'

export type DialoguePlan = components['schemas']['DialoguePlan']
export type DialoguePlanSummary = components['schemas']['DialoguePlanSummary']
export type NewDialogue = components['schemas']['NewDialogue']

const byId = (id: string) => ({ params: { path: { id } } })

/** The days of a period, as the server wants them. Who looks back looks one year back. */
const daysOf = (period: PlanSearch['periode']) =>
  ({
    komend: { from: today() },
    geweest: { from: daysAfter(today(), -365), until: daysAfter(today(), -1) },
    alles: {},
  })[period ?? 'komend']

/** The organisation's dialogues, drafts too, page after page, soonest first. */
export const plans = (search: PlanSearch) =>
  infiniteQueryOptions({
    queryKey: ['dialogue-plans', 'list', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/dialogue-plans', {
          params: {
            query: {
              ...daysOf(search.periode),
              status: search.status,
              q: search.zoek || undefined,
              campaignId: search.themaweek,
              cursor: pageParam,
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const loadPlan = (id: string) => answerWithETag(api.GET('/dialogue-plans/{id}', byId(id)))

/** One dialogue with its version, for looking and for changing. */
export const plan = (id: string) =>
  queryOptions({ queryKey: ['dialogue-plans', 'one', id], queryFn: () => loadPlan(id) })

/** The dialogues that it came from, and those that came from it. */
export const relatives = (id: string) =>
  queryOptions({
    queryKey: ['dialogue-plans', 'relatives', id],
    queryFn: () => answer(api.GET('/dialogue-plans/{id}/relatives', byId(id))),
  })

export const planDialogue = (body: NewDialogue) => answer(api.POST('/dialogue-plans', { body }))

export const changePlan = (id: string, etag: string, body: Partial<NewDialogue>) =>
  answer(
    api.PATCH('/dialogue-plans/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  )

export const deletePlan = (id: string, etag: string) =>
  answer(
    api.DELETE('/dialogue-plans/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
    }),
  )

export const publish = (id: string) => answer(api.POST('/dialogues/{id}/publication', byId(id)))

export const unpublish = (id: string) => answer(api.DELETE('/dialogues/{id}/publication', byId(id)))

/** Who will be told what, before anything happens. */
export const cancellationPreview = (id: string) =>
  queryOptions({
    queryKey: ['dialogue-plans', 'cancellation-preview', id],
    queryFn: () => answer(api.GET('/dialogues/{id}/cancellation-preview', byId(id))),
    staleTime: 0,
  })

export const cancel = (id: string, reason: string) =>
  answer(api.POST('/dialogues/{id}/cancellation', { ...byId(id), body: { reason } }))

export const markAsHeld = (id: string) => answer(api.POST('/dialogues/{id}/holding', byId(id)))

export interface Counts {
  tablesHeld: number
  tablesCalledOff: number
  participants: number
  firstTimers: number | null
  walkIns: number | null
}

/** What was counted at the door, to begin the closing with. */
export const doorCounts = (id: string) =>
  queryOptions({
    queryKey: ['dialogue-plans', 'door-counts', id],
    queryFn: () => answer(api.GET('/dialogues/{id}/door-counts', byId(id))),
    staleTime: 0,
  })

export const close = (id: string, body: Counts) =>
  answer(api.POST('/dialogues/{id}/closing', { ...byId(id), body }))

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'

type Schemas = components['schemas']
export type SupportRequest = Schemas['SupportRequest']
type Status = Schemas['SupportStatus']

const kind = 'support-requests'
export const supportKey = [kind]

/** While somebody waits for an answer, the page finds out by itself. */
const everyQuarterMinute = 15_000

/** What support asked of this organisation, the last first. */
export const supportRequests = infiniteQueryOptions({
  queryKey: [kind, 'pages'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(api.GET('/support-requests', { params: { query: { cursor: pageParam } } })),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** What one asked as support, of whatever organisation. */
export const mySupportRequests = queryOptions({
  queryKey: [kind, 'mine'],
  queryFn: async () => (await answer(api.GET('/my-support-requests'))).items,
  refetchInterval: ({ state }) =>
    state.data?.some(({ status }) => status === 'ASKED') ? everyQuarterMinute : false,
})

export const askToLookAlong = (body: Schemas['NewSupportRequest']) =>
  answer(api.POST('/my-support-requests', { body }))

export const answerSupport = {
  grant: (id: string) =>
    answer(api.POST('/support-requests/{id}/grant', { params: { path: { id } } })),
  refuse: (id: string) =>
    answer(api.POST('/support-requests/{id}/refusal', { params: { path: { id } } })),
  end: (id: string) => answer(api.POST('/support-requests/{id}/end', { params: { path: { id } } })),
}
export type SupportAnswer = keyof typeof answerSupport

export const supportStatusWords: Record<Status, () => string> = {
  ASKED: m.support_status_asked,
  GRANTED: m.support_status_granted,
  REFUSED: m.support_status_refused,
  ENDED: m.support_status_ended,
  LAPSED: m.support_status_lapsed,
}

export const supportTones: Record<Status, BadgeTone> = {
  ASKED: 'warm',
  GRANTED: 'alarm',
  REFUSED: 'closed',
  ENDED: 'closed',
  LAPSED: 'closed',
}

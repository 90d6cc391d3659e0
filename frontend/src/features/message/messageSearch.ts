import type { components } from '../../api/schema'

type Status = components['schemas']['MessageStatus']

/** What failed comes first: it is what somebody has to do something about. */
export const messageStatuses: readonly Status[] = [
  'FAILED',
  'NOT_REACHED',
  'QUEUED',
  'SENT',
  'WITHDRAWN',
]

export interface MessageSearch {
  status?: Status | undefined
}

export const readMessageSearch = (search: Record<string, unknown>): MessageSearch => ({
  status: messageStatuses.find((status) => status === search.status),
})

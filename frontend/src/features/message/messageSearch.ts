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

/** What is looked at to print: the letters, or labels for envelopes without a window. */
export const readLettersSearch = (
  search: Record<string, unknown>,
): { op?: 'etiketten' | undefined } => ({ op: search.op === 'etiketten' ? 'etiketten' : undefined })

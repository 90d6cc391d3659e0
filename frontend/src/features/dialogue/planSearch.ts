import type { components } from '../../api/schema'

type Status = components['schemas']['DialogueStatus']

export const statuses: readonly Status[] = ['DRAFT', 'PUBLISHED', 'HELD', 'CLOSED', 'CANCELLED']
export const periods = ['komend', 'geweest', 'alles'] as const

/** What a coordinator looks for among the dialogues. It lives in the address. */
export interface PlanSearch {
  status?: Status | undefined
  periode?: (typeof periods)[number] | undefined
  zoek?: string | undefined
  themaweek?: string | undefined
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readPlanSearch(search: Record<string, unknown>): PlanSearch {
  return {
    status: statuses.find((status) => status === search.status),
    periode: periods.find((period) => period === search.periode),
    zoek: typeof search.zoek === 'string' ? search.zoek.slice(0, 100) : undefined,
    themaweek:
      typeof search.themaweek === 'string' && /^[0-9a-f-]{36}$/i.test(search.themaweek)
        ? search.themaweek
        : undefined,
  }
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import type { AgendaSearch } from './agendaSearch'

export type DialogueSummary = components['schemas']['DialogueSummary']
export type DialogueDetails = components['schemas']['DialogueDetails']

const byId = (id: string) => ({ params: { path: { id } } })

/** The agenda, page after page, soonest first. */
export const agenda = (search: AgendaSearch) =>
  infiniteQueryOptions({
    queryKey: ['dialogues', 'agenda', search],
    meta: { keep: { kind: 'agenda', most: 3 } },
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/dialogues', {
          params: {
            query: {
              neighbourhoodId: search.buurt,
              themeId: search.thema,
              from: search.van,
              until: search.tot,
              q: search.zoek || undefined,
              withSeats: search.plaats === '1' || undefined,
              cursor: pageParam,
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

/** What the agenda can be narrowed to: only what has something coming. */
export const agendaFilters = queryOptions({
  queryKey: ['agenda-filters'],
  queryFn: () => answer(api.GET('/agenda-filters')),
  meta: { keep: { kind: 'vast', most: 9 } },
  staleTime: 5 * 60 * 1000,
})

export const dialogue = (id: string) =>
  queryOptions({
    queryKey: ['dialogues', id],
    queryFn: () => answer(api.GET('/dialogues/{id}', byId(id))),
    meta: { keep: { kind: 'dialoog', most: 20 } },
  })

/** What else is near and has seats, for who came to a dialogue that is full, over or called off. */
export const alternatives = (id: string) =>
  queryOptions({
    queryKey: ['dialogues', id, 'alternatives'],
    queryFn: async () => (await answer(api.GET('/dialogues/{id}/alternatives', byId(id)))).items,
  })

/** A whole theme week is one page to read: at most this many times a hundred dialogues. */
const pagesOfAProgramme = 5

interface ProgrammeOf {
  campaignId?: string | undefined
  neighbourhoodId?: string | undefined
  from: string
  until?: string | undefined
}

async function everythingIn(programme: ProgrammeOf) {
  const all: DialogueSummary[] = []
  let cursor: string | undefined
  for (let page = 0; page < pagesOfAProgramme; page++) {
    const query = { ...programme, limit: 100, cursor }
    const { items, next } = await answer(api.GET('/dialogues', { params: { query } }))
    all.push(...items)
    if (!next) break
    cursor = next
  }
  return all
}

/** Everything in a theme week, from its first day on. */
export const dialoguesOfCampaign = (campaignId: string, from: string) =>
  queryOptions({
    queryKey: ['dialogues', 'campaign', campaignId],
    queryFn: () => everythingIn({ campaignId, from }),
  })

/** Everything in some days: of one neighbourhood, or of all. */
export const dialoguesOfDays = (neighbourhoodId: string | undefined, from: string, until: string) =>
  queryOptions({
    queryKey: ['dialogues', 'days', neighbourhoodId, from, until],
    queryFn: () => everythingIn({ neighbourhoodId, from, until }),
  })

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../api/client'
import type { Versioned } from './form/useRecordForm'

interface Page<T> {
  items: T[]
  next: string | null
}

/** A choice in a form is one list; more than this many times a hundred is no list to choose from. */
const pagesOfChoices = 10

/** Everything of a list, page by page. */
export async function everyPage<T>(page: (cursor?: string) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  let cursor: string | undefined
  for (let count = 0; count < pagesOfChoices; count++) {
    const { items, next } = await page(cursor)
    all.push(...items)
    if (!next) break
    cursor = next
  }
  return all
}

/**
 * Reading and writing one kind of record that an organisation keeps. The kinds differ in their
 * shapes only; the one cast says so to the compiler, and the shapes are the document's.
 */
export function recordsOf<T extends { id: string }, B extends object>(
  kind: 'venues' | 'neighbourhoods' | 'themes' | 'campaigns' | 'advisers',
  scope: () => { organisationId?: string } = () => ({}),
  /** A list that is small by nature comes whole, and knows no pages. */
  whole = false,
) {
  const list = `/${kind}` as '/campaigns'
  const one = `/${kind}/{id}` as '/campaigns/{id}'
  const page = (query: { limit?: number; cursor?: string | undefined }) =>
    answer(
      api.GET(list, { params: { query: whole ? {} : { ...scope(), ...query } } }),
    ) as unknown as Promise<Page<T>>
  const load = (id: string) =>
    answerWithETag(api.GET(one, { params: { path: { id } } })) as unknown as Promise<Versioned<T>>

  return {
    kind,
    /** Page after page, for the list itself. */
    pages: infiniteQueryOptions({
      queryKey: [kind, 'pages'],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam }) => page({ limit: 50, cursor: pageParam }),
      getNextPageParam: (last) => last.next ?? undefined,
    }),
    /** All of them, to choose from. */
    all: queryOptions({
      queryKey: [kind, 'all'],
      queryFn: () => everyPage((cursor) => page({ limit: 100, cursor })),
    }),
    one: (id: string) =>
      queryOptions({
        queryKey: [kind, 'one', id],
        queryFn: () => load(id),
        staleTime: 0,
        gcTime: 0,
      }),
    load,
    create: (body: B) => answer(api.POST(list, { body: body as never })) as unknown as Promise<T>,
    change: (id: string, etag: string, changes: Partial<B>) =>
      answer(
        api.PATCH(one, {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: changes as never,
          headers: { 'Content-Type': 'application/merge-patch+json' },
        }),
      ) as unknown as Promise<T>,
    remove: async (id: string) => {
      const { etag } = await load(id)
      await answer(api.DELETE(one, { params: { path: { id }, header: { 'If-Match': etag } } }))
    },
  }
}

export type Records<T extends { id: string }, B extends object> = ReturnType<typeof recordsOf<T, B>>

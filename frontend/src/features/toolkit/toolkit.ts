import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { everyPage } from '../../shared/records'

type Schemas = components['schemas']
export type Article = Schemas['Article']
export type ArticleSummary = Schemas['ArticleSummary']
type Language = Schemas['Language']

/** What articles are about, in the order in which people need it. */
export const toolkitThemes = queryOptions({
  queryKey: ['toolkit', 'themes'],
  queryFn: async () => (await answer(api.GET('/toolkit/themes'))).items,
  meta: { keep: { kind: 'themas', most: 1 } },
})

/** All articles in a language, by title. */
export const allArticles = (language: Language) =>
  queryOptions({
    queryKey: ['toolkit', 'articles', language],
    meta: { keep: { kind: 'toolkit', most: 2 } },
    queryFn: () =>
      everyPage((cursor) =>
        answer(
          api.GET('/toolkit/articles', {
            params: { query: { language, limit: 100, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  })

/** The articles that answer some words best; the ones before stay in sight until they are there. */
export const foundArticles = (language: Language, words: string) =>
  queryOptions({
    queryKey: ['toolkit', 'found', language, words],
    queryFn: async () =>
      (
        await answer(
          api.GET('/toolkit/articles', { params: { query: { language, q: words, limit: 12 } } }),
        )
      ).items,
    placeholderData: keepPreviousData,
  })

/** An article as it is published now, or as it was in an earlier version. */
export const article = (id: string, number?: number) =>
  queryOptions({
    queryKey: ['toolkit', 'article', id, number ?? 'now'],
    meta: { keep: { kind: 'artikel', most: 20 } },
    queryFn: () =>
      number === undefined
        ? answer(api.GET('/toolkit/articles/{id}', { params: { path: { id } } }))
        : answer(
            api.GET('/toolkit/articles/{id}/versions/{number}', {
              params: { path: { id, number } },
            }),
          ),
  })

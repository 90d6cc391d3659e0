import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import type { BadgeTone } from '../../shared/ui/Badge'

type Schemas = components['schemas']
export type ArticleVersion = Schemas['ArticleVersion']
export type EditorsArticle = Schemas['EditorsArticle']
export type VersionWords = Schemas['NewArticleVersion']
export type Status = Schemas['ArticleStatus']

export const statusWords: Record<Status, { word: () => string; tone: BadgeTone }> = {
  DRAFT: { word: m.toolkit_draft, tone: 'warm' },
  REVIEW: { word: m.toolkit_review, tone: 'warm' },
  PUBLISHED: { word: m.toolkit_published, tone: 'calm' },
  SUPERSEDED: { word: m.toolkit_superseded_short, tone: 'closed' },
}

export const ownArticles = (status?: Status) =>
  infiniteQueryOptions({
    queryKey: ['toolkit', 'own', status ?? 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/toolkit/own-articles', {
          params: {
            query: {
              limit: 50,
              ...(status && { status }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

/** All versions of an article, the newest first. */
export const versions = (id: string) =>
  queryOptions({
    queryKey: ['toolkit', 'versions', id],
    queryFn: async () =>
      (await answer(api.GET('/toolkit/articles/{id}/versions', { params: { path: { id } } })))
        .items,
  })

/** A version to work on, with what it takes to change it. */
export const loadDraft = (id: string, number: number) =>
  answerWithETag(
    api.GET('/toolkit/articles/{id}/drafts/{number}', { params: { path: { id, number } } }),
  )

export const draft = (id: string, number: number) =>
  queryOptions({
    queryKey: ['toolkit', 'draft', id, number],
    queryFn: () => loadDraft(id, number),
    staleTime: 0,
    gcTime: 0,
  })

export const changeDraft = (version: ArticleVersion, etag: string, body: Partial<VersionWords>) =>
  answer(
    api.PATCH('/toolkit/articles/{id}/drafts/{number}', {
      params: {
        path: { id: version.articleId, number: version.number },
        header: { 'If-Match': etag },
      },
      body: body as VersionWords,
      headers: { 'Content-Type': 'application/merge-patch+json' },
    }),
  )

export const beginArticle = (body: Schemas['NewArticle']) =>
  answer(api.POST('/toolkit/articles', { body }))
export const renewArticle = (id: string, body: VersionWords) =>
  answer(api.POST('/toolkit/articles/{id}/versions', { params: { path: { id } }, body }))
export const addTheme = (name: string, position: number) =>
  answer(api.POST('/toolkit/themes', { body: { name, position } }))
export const takeStarterSet = () => answer(api.POST('/toolkit/starter-set'))
export const addPicture = (file: Blob) =>
  answer(
    api.POST('/toolkit/pictures', {
      body: file as never,
      bodySerializer: (blob: unknown) => blob as Blob,
      headers: { 'Content-Type': 'image/jpeg' },
    }),
  )

export type Step = 'review' | 'return' | 'publication'

/** One step further, or one back. */
export const takeStep = ({ articleId: id, number }: ArticleVersion, step: Step) => {
  const at = { params: { path: { id, number } } }
  if (step === 'review')
    return answer(api.POST('/toolkit/articles/{id}/drafts/{number}/review', at))
  if (step === 'return')
    return answer(api.POST('/toolkit/articles/{id}/drafts/{number}/return', at))
  return answer(api.POST('/toolkit/articles/{id}/drafts/{number}/publication', at))
}

/** The themes of the organisation somebody works for, to choose from. */
export const ownThemes = (organisationId: string) =>
  queryOptions({
    queryKey: ['toolkit', 'themes', organisationId],
    queryFn: async () =>
      (await answer(api.GET('/toolkit/themes', { params: { query: { organisationId } } }))).items,
  })

/** Something done in the toolkit, after which everything of it is asked anew. */
export function useEditing<I, O>(act: (input: I) => Promise<O>, onDone?: (done: O) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (done) => {
      void queries.invalidateQueries({ queryKey: ['toolkit'] })
      onDone?.(done)
    },
  })
}

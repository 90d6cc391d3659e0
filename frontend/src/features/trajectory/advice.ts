import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type AdviceVersion = Schemas['AdviceVersion']
export type AdviceWords = Schemas['NewAdviceVersion']
export type CitedArticle = Schemas['CitedArticleDetails']
export type FactsAnswer = Schemas['NewFactsAnswer']
export type MyAdviceVersion = Schemas['MyAdviceVersion']

const byId = (id: string) => ({ params: { path: { id } } })
const at = (id: string, number: number) => ({ params: { path: { id, number } } })
const one = ({ trajectoryId, number }: AdviceVersion) => at(trajectoryId, number)

/** All versions of an advice, the newest first. */
export const adviceVersions = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['trajectories', 'advice', trajectoryId],
    queryFn: async () =>
      (await answer(api.GET('/trajectories/{id}/advice-versions', byId(trajectoryId)))).items,
  })

/** A version to work on, with what it takes to change it. */
export const loadAdvice = ({
  trajectoryId,
  number,
}: Pick<AdviceVersion, 'trajectoryId' | 'number'>) =>
  answerWithETag(api.GET('/trajectories/{id}/advice-versions/{number}', at(trajectoryId, number)))

/** Which colleagues can read it along. */
export const adviceReaders = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['trajectories', 'readers', trajectoryId],
    queryFn: async () =>
      (await answer(api.GET('/trajectories/{id}/advice-readers', byId(trajectoryId)))).items,
  })

/** What colleagues ask me to read along. */
export const adviceToRead = queryOptions({
  queryKey: ['trajectories', 'to-read'],
  queryFn: async () => (await answer(api.GET('/advice-to-read'))).items,
})

/** Articles of the toolkit that answer some words, to cite. */
export const articlesToCite = (language: Schemas['Language'], words: string) =>
  queryOptions({
    queryKey: ['toolkit', 'to-cite', language, words],
    queryFn: async () =>
      (
        await answer(
          api.GET('/toolkit/articles', { params: { query: { language, q: words, limit: 8 } } }),
        )
      ).items,
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })

export const writeAdvice = (trajectoryId: string, body: AdviceWords) =>
  answer(api.POST('/trajectories/{id}/advice-versions', { ...byId(trajectoryId), body }))

const byVersion = ({ trajectoryId, number }: AdviceVersion, etag: string) => ({
  params: { path: { id: trajectoryId, number }, header: { 'If-Match': etag } },
})

export const rewriteAdvice = (version: AdviceVersion, etag: string, body: AdviceWords) =>
  answer(
    api.PUT('/trajectories/{id}/advice-versions/{number}', { ...byVersion(version, etag), body }),
  )

export const throwAwayAdvice = async (version: AdviceVersion) => {
  const { etag } = await loadAdvice(version)
  await answer(api.DELETE('/trajectories/{id}/advice-versions/{number}', byVersion(version, etag)))
}

export const readAlong = (version: AdviceVersion, remark: string) =>
  answer(
    api.POST('/trajectories/{id}/advice-versions/{number}/reading', {
      ...one(version),
      body: { remark: remark.trim() || null },
    }),
  )

export const askFacts = (version: AdviceVersion) =>
  answer(api.POST('/trajectories/{id}/advice-versions/{number}/facts-question', one(version)))

export const noteFacts = (version: AdviceVersion, body: FactsAnswer) =>
  answer(api.PUT('/trajectories/{id}/advice-versions/{number}/facts', { ...one(version), body }))

export const sendAdvice = (version: AdviceVersion) =>
  answer(api.POST('/trajectories/{id}/advice-versions/{number}/sending', one(version)))

export const advicePdf = async (version: AdviceVersion) =>
  (await answer(
    api.GET('/trajectories/{id}/advice-versions/{number}/pdf', {
      ...one(version),
      parseAs: 'blob',
    }),
  )) as unknown as Blob

const header = (token: string) => ({ 'Trajectory-Token': token })

/** The advice for my initiative, by the unguessable link of the message and nothing else. */
export const myAdvice = (token: string) =>
  queryOptions({
    queryKey: ['my-trajectory', token, 'advice'],
    queryFn: async () =>
      (
        await answer(
          api.GET('/my-trajectory/advice-versions', { params: { header: header(token) } }),
        )
      ).items,
  })

const mine = (token: string, number: number) => ({
  params: { path: { number }, header: header(token) },
})

export const checkMyFacts = (token: string, number: number, body: FactsAnswer) =>
  answer(
    api.POST('/my-trajectory/advice-versions/{number}/facts', { ...mine(token, number), body }),
  )

export const myAdvicePdf = async (token: string, number: number) =>
  (await answer(
    api.GET('/my-trajectory/advice-versions/{number}/pdf', {
      ...mine(token, number),
      parseAs: 'blob',
    }),
  )) as unknown as Blob

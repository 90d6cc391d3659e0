import { queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Lesson = Schemas['Lesson']
export type NewLesson = Schemas['NewLesson']
export type ProposalNews = Schemas['ProposalNews']

const byId = (id: string) => ({ params: { path: { id } } })
const byIds = (id: string, lessonId: string) => ({ params: { path: { id, lessonId } } })
const byVersion = (id: string, lessonId: string, etag: string) => ({
  params: { path: { id, lessonId }, header: { 'If-Match': etag } },
})

export const lessons = (id: string) =>
  queryOptions({
    queryKey: ['trajectories', 'lessons', id],
    queryFn: async () => (await answer(api.GET('/trajectories/{id}/lessons', byId(id)))).items,
  })

export const readLesson = (id: string, lessonId: string) =>
  answerWithETag(api.GET('/trajectories/{id}/lessons/{lessonId}', byIds(id, lessonId)))

export const learnLesson = (id: string, body: NewLesson) =>
  answer(api.POST('/trajectories/{id}/lessons', { ...byId(id), body }))

export const changeLesson = (
  id: string,
  lessonId: string,
  etag: string,
  body: Partial<NewLesson>,
) =>
  answer(
    api.PATCH('/trajectories/{id}/lessons/{lessonId}', {
      ...byVersion(id, lessonId, etag),
      body: body as NewLesson,
      headers: { 'Content-Type': 'application/merge-patch+json' },
    }),
  )

/** Takes away what is there now: who asks has just read it. */
export async function removeLesson(id: string, lessonId: string) {
  const { etag } = await readLesson(id, lessonId)
  return answer(api.DELETE('/trajectories/{id}/lessons/{lessonId}', byVersion(id, lessonId, etag)))
}

export const proposeLesson = (id: string, lessonId: string, body: Schemas['NewLessonProposal']) =>
  answer(
    api.POST('/trajectories/{id}/lessons/{lessonId}/proposal', { ...byIds(id, lessonId), body }),
  )

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type FoundPerson = Schemas['Participant']
export type Person = Schemas['ParticipantDetails']
export type Visit = Schemas['Visit']
export type PersonChange = Schemas['ParticipantChange']

const byId = (id: string) => ({ params: { path: { id } } })

/** From so many letters or digits on it is worth looking: nobody leafs through everybody. */
export const enoughToLook = 2

/** Who fits these words, by surname. They go in a body: a name stands in no address. */
export const people = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'search', text.trim()],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.POST('/participant-searches', {
          body: { q: text.trim(), sort: 'NAME', cursor: pageParam ?? null },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: text.trim().length >= enoughToLook,
    placeholderData: keepPreviousData,
  })

export const loadPerson = (id: string) => answerWithETag(api.GET('/participants/{id}', byId(id)))

export const person = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: () => loadPerson(id),
    refetchOnWindowFocus: false,
  })

/** Where somebody came or was going to come, the furthest ahead first. */
export const visits = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'visits', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/participants/{id}/visits', {
          params: { path: { id }, query: { cursor: pageParam } },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const correctPerson = (id: string, etag: string, body: PersonChange) =>
  answer(
    api.PATCH('/participants/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  )

/** The words by which somebody agrees to take part, as they are now, in their own language. */
export const takingPartText = (language: Person['language']) =>
  queryOptions({
    queryKey: ['consent-texts', language],
    queryFn: async () => {
      const { items } = await answer(api.GET('/consent-texts', { params: { query: { language } } }))
      return items.find(({ purpose }) => purpose === 'TAKING_PART')
    },
    select: (text) => text ?? { version: '', text: '' },
  })

export const recordTakingPart = (id: string, dialogueId: string, version: string) =>
  answer(
    api.POST('/participants/{id}/consents', {
      ...byId(id),
      body: { purpose: 'TAKING_PART', version, dialogueId },
    }),
  )

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type PartnerAgreement = Schemas['PartnerAgreement']
export type NewPartnerAgreement = Schemas['NewPartnerAgreement']
export type NewAgreementAnswer = Schemas['NewAgreementAnswer']
export type MyAgreement = Schemas['MyAgreement']

interface Board {
  cycleId?: string | undefined
  neighbourhoodId?: string | undefined
}

/** Every agreement of a board, the longest asked first. */
export const agreements = (board: Board) =>
  queryOptions({
    queryKey: ['agreements', board],
    queryFn: async () => {
      const found: PartnerAgreement[] = []
      let cursor: string | undefined
      do {
        const part = await answer(
          api.GET('/agreements', { params: { query: { ...board, cursor, limit: 100 } } }),
        )
        found.push(...part.items)
        cursor = part.next ?? undefined
      } while (cursor)
      return found
    },
  })

/** At which gatherings of a cycle something can have been asked, the first one first. */
export const gatheringsOf = (cycleId: string | undefined) =>
  queryOptions({
    queryKey: ['agreements', 'gatherings', cycleId],
    queryFn: async () => {
      if (!cycleId) return []
      const { items } = await answer(
        api.GET('/cycles/{id}/editions', { params: { path: { id: cycleId } } }),
      )
      return items.filter(({ startsAt }) => new Date(startsAt) < new Date())
    },
  })

export const askAgreement = (body: NewPartnerAgreement) => answer(api.POST('/agreements', { body }))

export const answerAgreement = (id: string, body: NewAgreementAnswer) =>
  answer(api.POST('/agreements/{id}/answer', { params: { path: { id } }, body }))

export const renewAgreementLink = (id: string) =>
  answer(api.POST('/agreements/{id}/link', { params: { path: { id } } }))

const byToken = (token: string) => ({ params: { header: { 'Agreement-Token': token } } })

/** What is asked of me, by the unguessable link of the message and nothing else. */
export const myAgreement = (token: string) =>
  queryOptions({
    queryKey: ['my-agreement', token],
    queryFn: () => answer(api.GET('/my-agreement', byToken(token))),
  })

export const answerMyAgreement = (token: string, body: NewAgreementAnswer) =>
  answer(api.POST('/my-agreement/answer', { ...byToken(token), body }))

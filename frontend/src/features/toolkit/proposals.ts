import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Proposal = Schemas['ArticleProposal']
export type NewProposal = Schemas['NewArticleProposal']

export const proposals = queryOptions({
  queryKey: ['toolkit', 'proposals'],
  queryFn: async () =>
    (await answer(api.GET('/article-proposals', { params: { query: { status: 'OPEN' } } }))).items,
})

export const propose = (body: NewProposal) => answer(api.POST('/article-proposals', { body }))

export const takeProposal = (id: string, body: Schemas['ProposalTaken']) =>
  answer(api.POST('/article-proposals/{id}/version', { params: { path: { id } }, body }))

export const declineProposal = (id: string, why: string) =>
  answer(
    api.POST('/article-proposals/{id}/declining', {
      params: { path: { id } },
      body: { answer: why },
    }),
  )

import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Partner = Schemas['PartnerClient']
export type PartnerKey = Schemas['PartnerClientKey']
export type NewPartner = Schemas['NewPartnerClient']

const byId = (id: string) => ({ params: { path: { id } } })

/** Who was let in, the first one first. */
export const partners = infiniteQueryOptions({
  queryKey: ['partner-clients'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(api.GET('/partner-clients', { params: { query: { cursor: pageParam } } })),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** Lets a partner in; the answer is the only one that holds its secret. */
export const letPartnerIn = (body: NewPartner) => answer(api.POST('/partner-clients', { body }))

export const changeKey = (id: string) =>
  answer(api.POST('/partner-clients/{id}/key-change', byId(id)))

export const stopPartner = (id: string) => answer(api.POST('/partner-clients/{id}/stop', byId(id)))

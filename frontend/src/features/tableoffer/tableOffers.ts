import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type NewTableOffer = Schemas['NewTableOffer']
export type TableOffer = Schemas['TableOffer']
export type TableOfferDetails = Schemas['TableOfferDetails']
export type TableOfferStatus = Schemas['TableOfferStatus']
export type ConsentText = Schemas['ConsentText']

const byId = (id: string) => ({ params: { path: { id } } })

/** What somebody agrees to who offers a table, in the language of now. */
export const offerConsent = (language: Schemas['Language']) =>
  queryOptions({
    queryKey: ['consent-texts', language],
    queryFn: async () =>
      (await answer(api.GET('/consent-texts', { params: { query: { language } } }))).items,
    select: (texts: ConsentText[]) => texts.find(({ purpose }) => purpose === 'OFFERING_A_TABLE'),
    staleTime: 60 * 60 * 1000,
    placeholderData: keepPreviousData,
  })

/** Offers a table to an organisation. The same key with every try makes one offer. */
export const offerTable = (organisationId: string, key: string, body: NewTableOffer) =>
  answer(
    api.POST('/organisations/{id}/table-offers', {
      params: { path: { id: organisationId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

/** The same for who calls. */
export const noteTableOffer = (key: string, body: NewTableOffer) =>
  answer(api.POST('/table-offers', { params: { header: { 'Idempotency-Key': key } }, body }))

/** What is offered, the longest waiting first. */
export const tableOffers = (status: TableOfferStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: ['table-offers', 'list', status],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/table-offers', { params: { query: { status, cursor: pageParam } } })),
    getNextPageParam: (last) => last.next ?? undefined,
  })

/** What a dialogue came from. */
export const offersBehind = (dialogueId: string) =>
  queryOptions({
    queryKey: ['table-offers', 'behind', dialogueId],
    queryFn: async () =>
      (await answer(api.GET('/table-offers', { params: { query: { dialogueId } } }))).items,
  })

export const tableOffer = (id: string) =>
  queryOptions({
    queryKey: ['table-offers', 'one', id],
    queryFn: () => answer(api.GET('/table-offers/{id}', byId(id))),
  })

export const noteConversation = (id: string, body: Schemas['NewConversation']) =>
  answer(api.POST('/table-offers/{id}/conversations', { ...byId(id), body }))

export const acceptOffer = (id: string, dialogueId: string) =>
  answer(api.POST('/table-offers/{id}/acceptance', { ...byId(id), body: { dialogueId } }))

/** Sends another link; the one they had opens nothing any more. */
export const renewTableLink = (id: string) => answer(api.POST('/table-offers/{id}/link', byId(id)))

export const endTableLink = (id: string) => answer(api.DELETE('/table-offers/{id}/link', byId(id)))

export const declineOffer = (id: string, reason: string) =>
  answer(api.POST('/table-offers/{id}/refusal', { ...byId(id), body: { reason } }))

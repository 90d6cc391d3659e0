import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { apiLanguage } from '../../shared/language'

type Schemas = components['schemas']
export type MyTable = Schemas['MyTable']

const withToken = (token: string) => ({ params: { header: { 'Table-Token': token } } })

/** The table I offered, by the unguessable link of the mail and nothing else. */
export const myTable = (token: string) =>
  queryOptions({
    queryKey: ['my-table', token],
    queryFn: () => answer(api.GET('/my-table', withToken(token))),
  })

export const holdMySeats = (token: string, body: Schemas['NewHold']) =>
  answer(api.POST('/my-table/hold', { ...withToken(token), body }))

export const releaseMySeats = (token: string) =>
  answer(api.DELETE('/my-table/hold', withToken(token)))

/** The same key with every try makes no second seat. */
export const bringNeighbour = (token: string, key: string, body: Schemas['NewGuest']) =>
  answer(
    api.POST('/my-table/guests', {
      params: { header: { 'Table-Token': token, 'Idempotency-Key': key } },
      body,
    }),
  )

/** What a neighbour agrees to, to read aloud to them. */
export const takingPart = () =>
  queryOptions({
    queryKey: ['consent-texts', apiLanguage()],
    queryFn: async () =>
      (await answer(api.GET('/consent-texts', { params: { query: { language: apiLanguage() } } })))
        .items,
    select: (texts: Schemas['ConsentText'][]) =>
      texts.find(({ purpose }) => purpose === 'TAKING_PART'),
    staleTime: 60 * 60 * 1000,
    placeholderData: keepPreviousData,
  })

/** Something I change about my table; the page shows how it stands after that, refused or not. */
export function useTableChange<I>(token: string, change: (input: I) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: myTable(token).queryKey }),
  })
}

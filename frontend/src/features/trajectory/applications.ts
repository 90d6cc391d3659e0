import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, answerWithETag, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Application = Schemas['Application']
export type NotedApplication = Schemas['NotedApplication']
export type NotedVia = Extract<Schemas['GivenVia'], 'PHONE' | 'PAPER'>

/** What somebody agrees to who speaks for an initiative, in the language of now. */
export const initiativeConsent = (language: Schemas['Language']) =>
  queryOptions({
    queryKey: ['initiative-consent-texts', language],
    queryFn: async () =>
      (await answer(api.GET('/initiative-consent-texts', { params: { query: { language } } })))
        .items,
    select: (texts: Schemas['InitiativeConsentText'][]) => texts[0],
    staleTime: 60 * 60 * 1000,
    placeholderData: keepPreviousData,
  })

const withKey = (key: string) => ({ header: { 'Idempotency-Key': key } })

/** Asks an organisation for advice. The same key with every try asks once. */
export const askForAdvice = (organisationId: string, key: string, body: Application) =>
  answer(
    api.POST('/organisations/{id}/trajectory-applications', {
      params: { path: { id: organisationId }, ...withKey(key) },
      body,
    }),
  )

/** The same for who calls, or sent it on paper. */
export const noteApplication = (key: string, body: NotedApplication) =>
  answer(api.POST('/trajectories', { params: withKey(key), body }))

/** An initiative that is known already, with whether somebody speaks for it. */
export const knownInitiative = (id: string) =>
  queryOptions({
    queryKey: ['initiatives', 'one', id],
    queryFn: () => answerWithETag(api.GET('/initiatives/{id}', { params: { path: { id } } })),
  })

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type PersonalFile = Schemas['PersonalFile']
export type ConsentOnFile = Schemas['ConsentOnFile']
export type Sighting = Schemas['SightingOnFile']

const withToken = (token: string) => ({ params: { header: { 'Registration-Token': token } } })

/** Everything that is kept of me, by the unguessable link of the mail and nothing else. */
export const personalFile = (token: string) =>
  queryOptions({
    queryKey: ['my-personal-file', token],
    queryFn: () => answer(api.GET('/my-personal-file', withToken(token))),
  })

export const correctMyDetails = (token: string, body: Schemas['NewParticipant']) =>
  answer(api.PUT('/my-personal-file/contact-details', { ...withToken(token), body }))

export const withdrawConsent = (token: string, consentId: string) =>
  answer(
    api.POST('/my-personal-file/consents/{consentId}/withdrawal', {
      params: { path: { consentId }, header: { 'Registration-Token': token } },
    }),
  )

/** Something I change about my file; the page shows what is kept after that. */
export function useFileChange<I>(token: string, change: (input: I) => Promise<PersonalFile>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (changed) => {
      queries.setQueryData(personalFile(token).queryKey, changed)
      return queries.invalidateQueries({ queryKey: ['my-registration'] })
    },
  })
}

export const useErasure = (token: string) =>
  useMutation({
    mutationFn: () => answer(api.POST('/my-personal-file/erasure', withToken(token))),
  })

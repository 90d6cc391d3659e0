import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import type { ComingDialogue } from './comingDialogues'
import { type ConsentText, type DeskDraft, toRegistration } from './deskDraft'

type Schemas = components['schemas']

/** What came of it: the registration, and the dialogue it is for. */
export interface DeskReceipt {
  registration: Schemas['RegistrationSummary']
  dialogue: ComingDialogue
}

/** What is read aloud, in the language of who is on the line. */
export const spokenConsents = (language: Schemas['Language']) =>
  queryOptions({
    queryKey: ['consent-texts', language],
    queryFn: async () =>
      (await answer(api.GET('/consent-texts', { params: { query: { language } } }))).items,
    staleTime: 60 * 60 * 1000,
    placeholderData: keepPreviousData,
  })

interface Asked {
  dialogue: ComingDialogue
  draft: DeskDraft
  texts: readonly ConsentText[]
}

/** Signs somebody up who is on the line. The same key with every try makes no second seat. */
export function useDeskSignUp(idempotencyKey: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ dialogue, draft, texts }: Asked): Promise<DeskReceipt> => {
      const registration = await answer(
        api.POST('/dialogues/{id}/desk-registrations', {
          params: { path: { id: dialogue.id }, header: { 'Idempotency-Key': idempotencyKey } },
          body: toRegistration(draft, texts),
        }),
      )
      return { registration, dialogue }
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['dialogues'] })
      void queries.invalidateQueries({ queryKey: ['callers'] })
      void queries.invalidateQueries({ queryKey: ['registrations'] })
    },
  })
}

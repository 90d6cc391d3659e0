import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { invitationDrawer } from '../../shared/invitation'
import { apiLanguage } from '../../shared/language'
import { hasNeeds, type PersonInput, type SignUpInput, someoneHasNeeds } from './signUpInput'

type Schemas = components['schemas']
export type ConsentText = Schemas['ConsentText']
export type Receipt = Schemas['RegistrationReceipt']

/** What somebody agrees to, purpose by purpose, in the language of now. */
export const consentTexts = (language: Schemas['Language']) =>
  queryOptions({
    queryKey: ['consent-texts', language],
    queryFn: async () =>
      (await answer(api.GET('/consent-texts', { params: { query: { language } } }))).items,
    staleTime: 60 * 60 * 1000,
    // Who switches language halfway keeps the form, and what stands in it.
    placeholderData: keepPreviousData,
  })

/** Signs up. The same key with every try: a second press, or a lost answer, makes no second seat. */
export function useSignUp(dialogueId: string, idempotencyKey: string, via: Schemas['Via']) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ input, texts }: { input: SignUpInput; texts: readonly ConsentText[] }) =>
      answer(
        api.POST('/dialogues/{id}/registrations', {
          params: { path: { id: dialogueId }, header: { 'Idempotency-Key': idempotencyKey } },
          body: toRegistration(input, texts, via),
        }),
      ),
    // Whatever came of it, the seats that are left may have changed.
    onSettled: () => queries.invalidateQueries({ queryKey: ['dialogues'] }),
  })
}

const orNull = (text: string) => text.trim() || null

function toPerson(person: PersonInput): Schemas['NewPerson'] {
  const { name, firstTime, needs } = person
  return {
    name: orNull(name),
    firstTime: firstTime && firstTime === 'yes',
    ageBand: null,
    needs: hasNeeds(person)
      ? {
          ...needs,
          interpreterLanguage: orNull(needs.interpreterLanguage),
          diet: orNull(needs.diet),
          other: orNull(needs.other),
        }
      : null,
  }
}

function toRegistration(
  input: SignUpInput,
  texts: readonly ConsentText[],
  via: Schemas['Via'],
): Schemas['NewRegistration'] {
  const contactKind = input.contactKind || 'NONE'
  const invitation = sessionStorage.getItem(invitationDrawer)
  return {
    people: input.people.map(toPerson),
    together: input.people.length > 1 ? input.sitting === 'together' : null,
    contact: {
      kind: contactKind,
      value: contactKind === 'NONE' ? null : input.contactValue.trim(),
    },
    language: apiLanguage(),
    via: invitation ? 'KEY_FIGURE' : via,
    ...(invitation && { invitation }),
    consents: texts
      .filter(({ purpose }) => input.consents.includes(purpose))
      .filter(({ purpose }) => purpose !== 'PRACTICAL_NEEDS' || someoneHasNeeds(input))
      .map(({ purpose, version }) => ({ purpose, version })),
  }
}

import { useMutation } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type NewInterest = Schemas['NewInterest']

/** Asks to hear of what comes next. The same key with every try: a lost answer makes no second wish. */
export const useInterest = (idempotencyKey: string) =>
  useMutation({
    mutationFn: (body: NewInterest) =>
      answer(
        api.POST('/interests', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }),
      ),
  })

/** The same for somebody on the telephone. */
export const useDeskInterest = (idempotencyKey: string) =>
  useMutation({
    mutationFn: (body: NewInterest) =>
      answer(
        api.POST('/desk-interests', {
          params: { header: { 'Idempotency-Key': idempotencyKey } },
          body,
        }),
      ),
  })

/** Hears no more, by the link of a message. */
export const useStop = (token: string) =>
  useMutation({
    mutationFn: () =>
      answer(api.DELETE('/my-interest', { params: { header: { 'Interest-Token': token } } })),
  })

/** Hears no more, for somebody on the telephone. */
export const useDeskStop = () =>
  useMutation({
    mutationFn: (contact: Schemas['NewContact']) =>
      answer(api.POST('/desk-interest-endings', { body: { contact } })),
  })

/** What is agreed to, in the server's words of now. */
export async function invitationText(language: Schemas['Language']) {
  const { items } = await answer(api.GET('/consent-texts', { params: { query: { language } } }))
  const text = items.find(({ purpose }) => purpose === 'LATER_INVITATIONS')
  if (!text) throw new Error('There is no text for later invitations')
  return text
}

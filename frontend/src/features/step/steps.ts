import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']
export type StepKind = Schemas['StepKind']
export type StepState = Schemas['StepState']
export type MyStep = Schemas['MyStep']

export const stepKindWords: Record<StepKind, () => string> = {
  CONTACT: m.step_contact,
  MEANING: m.step_meaning,
  TALENT: m.step_talent,
  OTHER: m.step_other,
}

export const stepStateWords: Record<StepState, () => string> = {
  OPEN: m.step_open,
  DONE: m.step_done,
  NOT_YET: m.step_not_yet,
  LET_BE: m.step_let_be,
}

const byRegistration = (token: string) => ({ params: { header: { 'Registration-Token': token } } })
const byStep = (token: string) => ({ params: { header: { 'Step-Token': token } } })

/** The steps that I wrote at a dialogue: their kind, and not a word of them. */
export const mySteps = (token: string) =>
  queryOptions({
    queryKey: ['my-steps', token],
    queryFn: async () => (await answer(api.GET('/my-steps', byRegistration(token)))).items,
  })

export const noteMyStep = (token: string, body: Schemas['NewOwnStep']) =>
  answer(api.POST('/my-steps', { ...byRegistration(token), body }))

export const myStep = (token: string) =>
  queryOptions({
    queryKey: ['my-step', token],
    queryFn: () => answer(api.GET('/my-step', byStep(token))),
  })

export const answerMyStep = (token: string, body: Schemas['NewStepAnswer']) =>
  answer(api.POST('/my-step/answer', { ...byStep(token), body }))

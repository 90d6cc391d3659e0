import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Board = Schemas['Board']
export type BoardCard = Schemas['BoardCard']
export type Step = Schemas['Step']
export type NextAct = Schemas['NextAct']
export type Goal = Schemas['InitiativeGoal']
export type ProgrammeFigures = Schemas['ProgrammeFigures']
export type Milestone = Schemas['Milestone']
export type Programme = Schemas['AdviceProgramme']

const of = (id: string) => ({ params: { path: { id } } })

/** The programme that began last comes first. */
export const programmes = queryOptions({
  queryKey: ['advice-programmes', 'boards'],
  queryFn: async () => (await answer(api.GET('/advice-programmes'))).items,
})

export const board = (id: string) =>
  queryOptions({
    queryKey: ['advice-board', id],
    queryFn: () => answer(api.GET('/advice-programmes/{id}/board', of(id))),
  })

export const figures = (id: string) =>
  queryOptions({
    queryKey: ['advice-figures', id],
    queryFn: () => answer(api.GET('/advice-programmes/{id}/figures', of(id))),
  })

export const exportBoard = (id: string) =>
  answer(api.GET('/advice-programmes/{id}/board-sheet', { ...of(id), parseAs: 'text' }))

export const printReport = (id: string) =>
  answer(api.GET('/advice-programmes/{id}/report', { ...of(id), parseAs: 'blob' }))

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Board = Schemas['Board']
export type BoardCard = Schemas['BoardCard']
export type Step = Schemas['TrajectoryStep']
export type NextAct = Schemas['NextAct']
export type Goal = Schemas['InitiativeGoal']
export type ProgrammeFigures = Schemas['ProgrammeFigures']

const of = (id: string) => ({ params: { path: { id } } })

/** A card moves by what is done elsewhere, so it is looked at anew each time. */
export const board = (id: string) =>
  queryOptions({
    queryKey: ['advice-board', id],
    queryFn: () => answer(api.GET('/advice-programmes/{id}/board', of(id))),
    staleTime: 0,
  })

export const figures = (id: string) =>
  queryOptions({
    queryKey: ['advice-figures', id],
    queryFn: () => answer(api.GET('/advice-programmes/{id}/figures', of(id))),
    staleTime: 0,
  })

export const exportBoard = (id: string) =>
  answer(api.GET('/advice-programmes/{id}/board-sheet', { ...of(id), parseAs: 'text' }))

export const printReport = (id: string) =>
  answer(api.GET('/advice-programmes/{id}/report', { ...of(id), parseAs: 'blob' }))

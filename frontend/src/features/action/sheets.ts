import { answer, api } from '../../api/client'
import { type NewActionLine, type Sheet, sayOfAction } from './actions'

/** Where an opening sheet is read, and what is said of its actions: at one's desk, or at the table itself. */
export interface SheetSource {
  key: readonly string[]
  read: () => Promise<Sheet>
  say: (actionId: string, line: NewActionLine) => Promise<unknown>
}

/** The sheet as a coordinator has it. */
export const sheetOf = (dialogueId: string): SheetSource => ({
  key: ['opening-sheet', dialogueId],
  read: () =>
    answer(api.GET('/dialogues/{id}/opening-sheet', { params: { path: { id: dialogueId } } })),
  say: sayOfAction,
})

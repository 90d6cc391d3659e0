import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { addActionOwner, type NewActionLine, type Sheet, sayOfAction } from './actions'

type Schemas = components['schemas']
export type NewTableOwner = Schemas['NewOwnerAtTheTable']
export type NewAgreedAction = Schemas['NewAgreedAction']

/** Where an opening sheet is read, and what is said of its actions: at one's desk, or at the table itself. */
export interface SheetSource {
  key: readonly string[]
  read: () => Promise<Sheet>
  say: (actionId: string, line: NewActionLine) => Promise<unknown>
  join: (actionId: string, who: NewTableOwner) => Promise<unknown>
  /** At the table itself; who is at a desk writes it down on the board. */
  agree?: (wish: NewAgreedAction) => Promise<unknown>
}

/** The sheet as a coordinator has it. */
export const sheetOf = (dialogueId: string): SheetSource => ({
  key: ['opening-sheet', dialogueId],
  read: () =>
    answer(api.GET('/dialogues/{id}/opening-sheet', { params: { path: { id: dialogueId } } })),
  say: sayOfAction,
  join: addActionOwner,
})

/** The same at the table, by the link of whoever leads that evening. */
export const sheetOfEvening = (token: string): SheetSource => {
  const header = { 'Evening-Token': token }
  return {
    key: ['my-opening-sheet', token],
    read: () => answer(api.GET('/my-opening-sheet', { params: { header } })),
    say: (actionId, body) =>
      answer(
        api.POST('/my-opening-sheet/actions/{actionId}/lines', {
          params: { header, path: { actionId } },
          body,
        }),
      ),
    join: (actionId, body) =>
      answer(
        api.POST('/my-opening-sheet/actions/{actionId}/owners', {
          params: { header, path: { actionId } },
          body,
        }),
      ),
    agree: (body) => answer(api.POST('/my-opening-sheet/actions', { params: { header }, body })),
  }
}

import type { QueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { Change } from '../../features/door/changes'
import { type DoorList, type DoorSource, patience } from '../../features/door/doorList'
import { myEvening } from '../../features/evening/myEvening'

/** The door of an evening, by the link of who leads it: kept and sent as the door of a volunteer is. */
export function doorOfEvening(
  queries: QueryClient,
  token: string,
  known: DoorList,
  dialogueId: string,
): DoorSource {
  const { queryKey, queryFn } = myEvening(token)
  return {
    // Apart from what a volunteer keeps of the same dialogue on the same laptop: each sends by their own way.
    id: `avond.${dialogueId}`,
    known,
    load: async () => {
      const evening = await queries.fetchQuery({ queryKey, queryFn, networkMode: 'always' })
      return evening.doorList
    },
    send: (change) => send(token, change),
  }
}

function send(token: string, change: Change) {
  const header = { 'Evening-Token': token }
  const signal = patience()
  if (change.kind === 'MARK') {
    const { personId, mark, at } = change
    return answer(
      api.PUT('/my-evening/attendances/{personId}', {
        params: { header, path: { personId } },
        body: { mark, markedAt: at },
        signal,
      }),
    )
  }
  if (change.kind === 'WALK_IN') {
    const { walkInId, name, firstTime, mark, consents, at } = change
    return answer(
      api.PUT('/my-evening/walk-ins/{walkInId}', {
        params: { header, path: { walkInId } },
        body: { name, firstTime, mark, consents, markedAt: at },
        signal,
      }),
    )
  }
  return answer(
    api.PUT('/my-evening/chairs/{chairId}', {
      params: { header, path: { chairId: change.chairId } },
      signal,
    }),
  )
}

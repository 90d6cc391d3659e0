import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { type Action, type ActionStatus, actions, type Board, sayOfAction } from './actions'
import { statuses, statusWords } from './actionWords'
import { BoardCard } from './BoardCard'
import { BoardColumn } from './BoardColumn'

interface Props {
  board: Board
  /** Leads to the page of an action. */
  link: (action: Action) => ReactNode
}

/** How far every action is. A card is dragged to another column, or moved with its menu. */
export function ActionBoard({ board, link }: Props) {
  const query = useQuery(actions(board))
  const queries = useQueryClient()
  const moving = useMutation({
    mutationFn: ({ action, to }: { action: Action; to: ActionStatus }) =>
      sayOfAction(action.id, { kind: to }),
    onSuccess: (_, { action, to }) =>
      announce({ text: m.said_action_moved({ title: action.title, status: statusWords[to]() }) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['actions'] }),
  })
  return (
    <Loaded query={query}>
      {(found) => (
        <div className="grid gap-4">
          {moving.error && <Failure error={moving.error} />}
          <div className="grid items-start gap-4 lg:grid-cols-5">
            {statuses.map((status) => {
              const cards = found.filter((action) => action.status === status)
              return (
                <BoardColumn
                  key={status}
                  status={status}
                  count={cards.length}
                  onDrop={(id) => {
                    const action = found.find((each) => each.id === id)
                    if (action) moving.mutate({ action, to: status })
                  }}
                >
                  {cards.map((action) => (
                    <BoardCard
                      key={action.id}
                      action={action}
                      link={link(action)}
                      onMove={(to) => moving.mutate({ action, to })}
                    />
                  ))}
                </BoardColumn>
              )
            })}
          </div>
        </div>
      )}
    </Loaded>
  )
}

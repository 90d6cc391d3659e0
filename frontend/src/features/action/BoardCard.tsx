import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type ReactNode, useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { shortDay } from '../../shared/dates'
import type { Action, ActionStatus } from './actions'
import { statusWords } from './actionWords'

interface Props {
  action: Action
  link: ReactNode
  onMove: (to: ActionStatus) => void
}

/** An action on the board. Who does not drag moves it with the menu. */
export function BoardCard({ action, link, onMove }: Props) {
  const card = useRef<HTMLLIElement>(null)
  const { id, mayBecome } = action
  useEffect(() => {
    if (!card.current) return
    return draggable({ element: card.current, getInitialData: () => ({ id, mayBecome }) })
  }, [id, mayBecome])
  return (
    <li
      ref={card}
      className="grid gap-2 rounded-control border border-line bg-card p-3 lg:cursor-grab"
    >
      <p className="font-semibold">{link}</p>
      {action.owners.length > 0 && <p>{action.owners.join(', ')}</p>}
      {action.status === 'HELP_NEEDED' && action.needed && <p>{action.needed}</p>}
      {action.dueOn && !action.settledAt && (
        <p className="text-ink-soft">{m.action_before({ day: shortDay(action.dueOn) })}</p>
      )}
      <label className="grid gap-1">
        <span className="text-sm text-ink-soft">
          {m.action_move_to()}
          <span className="sr-only">: {action.title}</span>
        </span>
        <select
          value=""
          onChange={({ target }) => target.value && onMove(target.value as ActionStatus)}
          className="min-h-11 w-full min-w-0 rounded-control border-2 border-line-strong bg-card px-2"
        >
          <option value="">{m.action_move_choose()}</option>
          {mayBecome.map((to) => (
            <option key={to} value={to}>
              {statusWords[to]()}
            </option>
          ))}
        </select>
      </label>
    </li>
  )
}

import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ActionStatus } from './actions'
import { statusWords } from './actionWords'

interface Props {
  status: ActionStatus
  count: number
  onDrop: (actionId: string) => void
  children: ReactNode
}

/** A column takes the cards that may become what it stands for. */
export function BoardColumn({ status, count, onDrop, children }: Props) {
  const column = useRef<HTMLElement>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!column.current) return
    return dropTargetForElements({
      element: column.current,
      canDrop: ({ source }) => (source.data.mayBecome as ActionStatus[]).includes(status),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        drop.current(source.data.id as string)
      },
    })
  }, [status])
  return (
    <section
      ref={column}
      aria-labelledby={`kolom-${status}`}
      className={`grid gap-3 rounded-card border-2 p-3 ${over ? 'border-primary bg-primary-soft' : 'border-line'}`}
    >
      <h2 id={`kolom-${status}`} className="text-lg">
        {statusWords[status]()} <span className="text-ink-soft">({count})</span>
      </h2>
      {count > 0 && <ul className="grid gap-3">{children}</ul>}
    </section>
  )
}

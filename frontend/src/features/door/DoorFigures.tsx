import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { time } from '../../shared/dates'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import type { DoorList } from './doorList'

interface Props {
  list: DoorList
  mayChange: boolean
  now?: Date
  onAddChair: () => void
}

/** How many are there, and how many chairs: always in sight while the list scrolls. */
export function DoorFigures({ list, mayChange, now = new Date(), onAddChair }: Props) {
  const [asking, setAsking] = useState(false)
  const { counts, chairs, chairsFree, chairsAdded, mostChairs } = list
  const room = chairs < mostChairs
  return (
    <section
      aria-label={m.counts_title()}
      className="sticky top-0 z-10 -mx-4 grid gap-1 border-b border-line bg-card px-4 py-2 lg:-mx-8 lg:px-8 print:hidden"
    >
      <div className="flex items-center gap-x-5">
        <p aria-live="polite" className="text-lg leading-tight font-semibold">
          {m.door_present_of({ present: counts.present, expected: counts.expected })}
          <span className="block text-base font-normal">
            {m.door_chairs({ free: chairsFree, chairs })}
            {chairsAdded > 0 && ` · ${m.door_chairs_added({ count: chairsAdded })}`}
          </span>
        </p>
        {mayChange && (
          <Button
            look="secondary"
            className="ms-auto shrink-0 px-4"
            disabled={!room}
            onClick={() => setAsking(true)}
          >
            {m.door_add_chair()}
          </Button>
        )}
      </div>
      <p className="leading-tight">
        {[
          counts.firstTimers > 0 && m.door_first_timers({ count: counts.firstTimers }),
          counts.walkIns > 0 && m.door_walk_ins({ count: counts.walkIns }),
          counts.absentWithNotice > 0 && m.door_with_notice({ count: counts.absentWithNotice }),
          counts.absent > 0 && m.door_absent_count({ count: counts.absent }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {mayChange && (
        <p className="leading-tight font-semibold">
          {now < new Date(list.seatsFreeAt)
            ? m.door_seats_free_from({ time: time(list.seatsFreeAt) })
            : m.door_seats_are_free({ time: time(list.seatsFreeAt) })}
        </p>
      )}
      <ConfirmDialog
        open={asking}
        title={m.door_add_chair_title()}
        confirmLabel={m.door_add_chair_confirm()}
        cancelLabel={m.form_cancel()}
        busy={false}
        onConfirm={() => {
          onAddChair()
          setAsking(false)
        }}
        onClose={() => setAsking(false)}
      >
        <p>{m.door_add_chair_text({ chairs, most: mostChairs })}</p>
      </ConfirmDialog>
    </section>
  )
}

import { type ReactNode, useState } from 'react'
import { m } from '../../paraglide/messages'
import { longDay, moment } from '../../shared/dates'
import { spokenNumber } from '../../shared/telephone'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import type { DueCall } from './followUpCalls'
import { isKept } from './keptDraft'
import { NoteCall } from './NoteCall'

interface Props {
  call: DueCall
  ofEverybody: boolean
  /** Leads to the page of the trajectory. */
  link: ReactNode
}

/** One initiative to call: one tap calls, and one writes down how it went. */
export function DueCallCard({ call, ofEverybody, link }: Props) {
  const [noting, setNoting] = useState(() => isKept(call.trajectoryId))
  return (
    <article className="grid gap-3 rounded-card border border-line bg-card p-4">
      <div>
        <h2 className="text-xl">{link}</h2>
        <p className="text-ink-soft">
          {call.place}
          {ofEverybody && call.adviser && `, ${call.adviser}`}
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-2">
        {whenOf(call)}
        {call.overdue && <Badge tone="warm">{m.traject_overdue()}</Badge>}
        {call.attempts > 0 && (
          <Badge tone="closed">{m.followup_attempts({ count: call.attempts })}</Badge>
        )}
      </p>
      {call.telephone ? (
        <a
          href={`tel:${call.telephone}`}
          className={`${buttonLook()} min-h-14 w-full text-balance text-lg`}
        >
          {m.traject_call_now({
            name: call.contactName ?? '',
            number: spokenNumber(call.telephone),
          })}
        </a>
      ) : (
        <p>{m.followup_no_number({ name: call.contactName ?? '–' })}</p>
      )}
      {noting ? (
        <NoteCall
          trajectoryId={call.trajectoryId}
          initiative={call.initiative.name}
          approaches={call.approaches}
          onlyReached={false}
        />
      ) : (
        <Button
          look="secondary"
          className="min-h-14 w-full text-lg"
          onClick={() => setNoting(true)}
        >
          {m.followup_write()}
        </Button>
      )}
    </article>
  )
}

function whenOf({ callBackAt, agreedOn, dueOn, callUntil }: DueCall): string {
  if (callBackAt) return m.followup_back_at({ when: moment(callBackAt) })
  return agreedOn === dueOn
    ? m.followup_agreed({ day: longDay(dueOn) })
    : m.followup_until({ day: longDay(callUntil) })
}

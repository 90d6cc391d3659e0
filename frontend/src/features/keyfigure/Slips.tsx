import { m } from '../../paraglide/messages'
import { dayOf, longDay, time } from '../../shared/dates'
import type { Invitation } from './invitations'

/** Four slips on a sheet of paper, to cut: what, when, and a number to call in large type. */
export function Slips({ invitation }: { invitation: Invitation }) {
  return (
    <div className="print:grid print:grid-cols-2">
      {[1, 2, 3, 4].map((slip) => (
        <div
          key={slip}
          aria-hidden={slip > 1}
          className={`max-w-sm border border-dashed border-ink-soft p-6 print:h-[130mm] print:max-w-none print:break-inside-avoid ${slip > 1 ? 'hidden print:block' : ''}`}
        >
          <Slip invitation={invitation} />
        </div>
      ))}
    </div>
  )
}

function Slip({ invitation: { code, cycle, organisation, next } }: { invitation: Invitation }) {
  return (
    <div className="grid gap-3">
      <p className="font-display text-3xl font-bold">{m.slip_invited()}</p>
      <p className="text-xl font-semibold">{next?.title ?? cycle}</p>
      {next ? (
        <p>
          <span className="block font-semibold first-letter:uppercase">
            {longDay(dayOf(next.startsAt))}, {time(next.startsAt)}
          </span>
          {next.venue}
        </p>
      ) : (
        <p>{m.slip_day()}</p>
      )}
      <p>{m.slip_come()}</p>
      <p>
        {m.slip_call()}
        <span className="block text-3xl font-bold">{organisation.telephone}</span>
        {m.telephone_hours({ hours: organisation.telephoneHours })}
      </p>
      <p>
        {m.slip_or()}
        <span className="block font-mono text-xl font-bold">
          {location.host}/u/{code}
        </span>
      </p>
    </div>
  )
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { type CallerRegistration, cancelFor, registrationsOf, undoCancelFor } from './callers'
import { statusWords } from './deskWords'

/** What the person on the line signed up for: what comes, with a way out and back, and what was. */
export function CallerHistory({ callerId, name }: { callerId: string; name: string }) {
  const query = useQuery(registrationsOf(callerId))
  return (
    <section aria-label={m.desk_history({ name })} className="grid gap-3">
      <Loaded query={query} rows={1}>
        {(found) => {
          const now = Date.now()
          const coming = found.filter(({ dialogue }) => Date.parse(dialogue.endsAt) > now)
          const past = found.filter(({ dialogue }) => Date.parse(dialogue.endsAt) <= now)
          return (
            <>
              <h3 className="text-lg">{m.desk_coming()}</h3>
              {coming.length === 0 && <p className="text-ink-soft">{m.desk_coming_none()}</p>}
              <ul className="grid gap-2">
                {coming.reverse().map((one) => (
                  <Coming key={one.registration.id} one={one} callerId={callerId} />
                ))}
              </ul>
              {past.length > 0 && (
                <details>
                  <summary className="inline-flex min-h-11 items-center text-primary underline">
                    {m.desk_past({ count: past.length })}
                  </summary>
                  <ul className="list-disc ps-6">
                    {past.map(({ registration, dialogue }) => (
                      <li key={registration.id}>
                        {dialogue.title} · {moment(dialogue.startsAt)} ·{' '}
                        {statusWords[registration.status]()}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

function Coming({ one, callerId }: { one: CallerRegistration; callerId: string }) {
  const { registration, dialogue } = one
  const queries = useQueryClient()
  const cancelled = registration.status === 'CANCELLED'
  const changing = useMutation({
    mutationFn: (undo: boolean) =>
      undo ? undoCancelFor(registration.id) : cancelFor(registration.id),
    onSuccess: (_, undo) => {
      announce({
        text: (undo ? m.desk_said_comes_again : m.desk_said_cancelled)({ title: dialogue.title }),
      })
      void queries.invalidateQueries({ queryKey: registrationsOf(callerId).queryKey })
      void queries.invalidateQueries({ queryKey: ['registrations', dialogue.id] })
      void queries.invalidateQueries({ queryKey: ['dialogues'] })
    },
  })
  return (
    <li className="grid gap-2 rounded-card border border-line bg-card p-3">
      <p>
        <span className="font-semibold">{dialogue.title}</span> · {moment(dialogue.startsAt)} ·{' '}
        {dialogue.venueName}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={cancelled ? 'closed' : registration.status === 'CONFIRMED' ? 'calm' : 'warm'}>
          {statusWords[registration.status]()}
          {registration.waitingNumber !== null &&
            ` (${m.desk_number({ number: registration.waitingNumber })})`}
        </Badge>
        <span className="text-ink-soft">{m.desk_code({ code: registration.code })}</span>
        {dialogue.status === 'PUBLISHED' && (
          <Button
            look="secondary"
            className="ms-auto"
            busy={changing.isPending}
            aria-label={`${cancelled ? m.desk_undo() : m.desk_cancel()}: ${dialogue.title}`}
            onClick={() => changing.mutate(cancelled)}
          >
            {cancelled ? m.desk_undo() : m.desk_cancel()}
          </Button>
        )}
      </div>
      {changing.error && <Failure error={changing.error} />}
    </li>
  )
}

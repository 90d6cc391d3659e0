import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { spokenNumber } from '../../shared/telephone'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { CallBack } from './CallBack'
import type { Call } from './calls'
import { callReason, stepAnswers, stepWords } from './deskWords'
import { useCallOutcome } from './useCallOutcome'

/** One call: why, who, the number, what to say, and how it went. */
export function CallCard({ call }: { call: Call }) {
  const outcome = useCallOutcome(call)
  const offered = call.template === 'SEAT_OFFERED'
  const asksAStep = call.template === 'STEP_ASKED'
  return (
    <article
      aria-labelledby={`call-${call.id}`}
      className="grid gap-3 rounded-card border border-line bg-card p-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={offered ? 'warm' : 'calm'}>{callReason(call.template)}</Badge>
        {call.attempts > 0 && <Badge tone="closed">{m.desk_tried_once()}</Badge>}
        {call.callBackAt && (
          <span className="text-ink-soft">
            {m.desk_asked_for({ when: moment(call.callBackAt) })}
          </span>
        )}
      </div>
      <h3 id={`call-${call.id}`} className="text-xl">
        {call.name}
      </h3>
      <Dial call={call} />
      <p className="text-ink-soft">
        {call.dialogueTitle}
        {call.startsAt && ` · ${moment(call.startsAt)}`}
      </p>
      <ul className="grid gap-1 rounded-card bg-primary-soft p-3" aria-label={m.desk_say()}>
        {call.words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {outcome.error && <Failure error={outcome.error} />}
      <div className="flex flex-wrap gap-2">
        {offered ? (
          <>
            <Button busy={outcome.isPending} onClick={() => outcome.mutate({ kind: 'ACCEPTS' })}>
              {m.desk_accepts()}
            </Button>
            <Button
              look="secondary"
              busy={outcome.isPending}
              onClick={() => outcome.mutate({ kind: 'REFUSES' })}
            >
              {m.desk_refuses()}
            </Button>
          </>
        ) : null}
        {asksAStep ? (
          stepAnswers.map((state) => (
            <Button
              key={state}
              look={state === 'DONE' ? 'primary' : 'secondary'}
              busy={outcome.isPending}
              onClick={() => outcome.mutate({ kind: 'STEP', state })}
            >
              {stepWords[state]()}
            </Button>
          ))
        ) : (
          <Button
            look={offered ? 'secondary' : 'primary'}
            busy={outcome.isPending}
            onClick={() => outcome.mutate({ kind: 'REACHED' })}
          >
            {offered ? m.desk_reached_thinks() : m.desk_reached()}
          </Button>
        )}
        <Button
          look="secondary"
          busy={outcome.isPending}
          onClick={() => outcome.mutate({ kind: 'NOT_REACHED' })}
        >
          {m.desk_not_reached()}
        </Button>
      </div>
      <CallBack
        callId={call.id}
        busy={outcome.isPending}
        onCallBack={(callBackAt) => outcome.mutate({ kind: 'CALL_BACK', callBackAt })}
      />
    </article>
  )
}

/** A number to press on; through somebody else it is what we know of that somebody. */
function Dial({ call }: { call: Call }) {
  if (!call.number) return null
  if (call.contactKind === 'VIA') {
    return <p className="font-semibold">{m.desk_via({ who: call.number })}</p>
  }
  return (
    <a
      href={`tel:${call.number}`}
      className="inline-flex min-h-11 items-center justify-self-start text-xl font-semibold"
    >
      {spokenNumber(call.number)}
    </a>
  )
}

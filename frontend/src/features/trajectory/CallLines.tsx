import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { type CallOutcome, type FollowUpCall, undoFollowUpCall } from './followUpCalls'

const outcomeWords: Record<CallOutcome, () => string> = {
  REACHED: m.followup_line_reached,
  CALL_BACK: m.followup_line_back,
  NOT_REACHED: m.followup_line_not_reached,
}

/** Every attempt, the newest last; the last one is taken back on its own day. */
export function CallLines({
  trajectoryId,
  calls,
}: {
  trajectoryId: string
  calls: FollowUpCall[]
}) {
  const queries = useQueryClient()
  const undoing = useMutation({
    mutationFn: (callId: string) => undoFollowUpCall(trajectoryId, callId),
    onSuccess: () => announce({ text: m.followup_said_undone() }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['trajectories'] }),
  })
  if (calls.length === 0) return null
  return (
    <ol className="grid gap-3">
      {calls.map((call) => (
        <li key={call.id} className="grid gap-2 rounded-card border border-line bg-card p-4">
          <p>
            <span className="font-semibold">{outcomeWords[call.result]()}</span>
            {call.callBackAt && ` ${moment(call.callBackAt)}`}
            <span className="block text-ink-soft">
              {m.followup_by({ name: call.calledBy ?? '…', when: moment(call.calledAt) })}
            </span>
          </p>
          <Said label={m.followup_did()} words={call.did} />
          <Said label={m.followup_helped()} words={call.helped} />
          <Said label={m.followup_needed()} words={call.needed} />
          {undoing.error && undoing.variables === call.id && <Failure error={undoing.error} />}
          {call.undoable && (
            <Button
              look="quiet"
              className="justify-self-start"
              busy={undoing.isPending}
              onClick={() => undoing.mutate(call.id)}
            >
              {m.followup_undo()}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

function Said({ label, words }: { label: string; words: string | null }) {
  if (!words) return null
  return (
    <p>
      <span className="block text-ink-soft">{label}</span>
      <span className="whitespace-pre-line">{words}</span>
    </p>
  )
}

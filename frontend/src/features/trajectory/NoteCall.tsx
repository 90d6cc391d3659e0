import { m } from '../../paraglide/messages'
import { daysAfter, today } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { FormShell } from '../../shared/form/FormShell'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { CallBackFields } from './CallBackFields'
import type { Approach, CallOutcome } from './followUpCalls'
import { ReachedCallFields } from './ReachedCallFields'
import { useCallNote } from './useCallNote'

interface Props {
  trajectoryId: string
  initiative: string
  approaches: readonly Approach[]
  /** After three attempts only that they were reached after all. */
  onlyReached: boolean
}

const outcomes: Record<CallOutcome, () => string> = {
  REACHED: m.followup_reached,
  CALL_BACK: m.followup_back,
  NOT_REACHED: m.followup_not_reached,
}

/** How the call went: three large buttons for a thumb, and then only what belongs to that. */
export function NoteCall({ trajectoryId, initiative, approaches, onlyReached }: Props) {
  const note = useCallNote(trajectoryId, initiative, approaches)
  const { draft, write, clear, send, busy, error, mistakes } = note
  const choose = (result: CallOutcome) =>
    write(
      result === 'CALL_BACK' && !draft.day
        ? { result, day: daysAfter(today(), 1), clock: '10:00' }
        : { result },
    )
  const possible = onlyReached ? (['REACHED'] as const) : (Object.keys(outcomes) as CallOutcome[])
  return (
    <div className="grid gap-4">
      <fieldset className="grid gap-3 sm:grid-cols-3">
        <legend className="mb-2 font-semibold">{m.followup_how()}</legend>
        {possible.map((result) => (
          <Button
            key={result}
            look={draft.result === result ? 'primary' : 'secondary'}
            aria-pressed={draft.result === result}
            className="min-h-14 w-full text-lg"
            onClick={() => choose(result)}
          >
            {outcomes[result]()}
          </Button>
        ))}
      </fieldset>
      {draft.waiting && (
        <div role="status">
          <Notice tone="warm" title={m.followup_kept_title()}>
            <p>{m.followup_kept()}</p>
            <Button look="secondary" className="mt-3" busy={busy} onClick={send}>
              {m.followup_send_now()}
            </Button>
          </Notice>
        </div>
      )}
      {draft.result === 'NOT_REACHED' && !draft.waiting && (
        <div className="grid gap-3">
          {error && <Failure error={error} />}
          <div className="flex flex-wrap gap-3">
            <Button busy={busy} onClick={send}>
              {m.followup_note_not_reached()}
            </Button>
            <Button look="quiet" onClick={clear}>
              {m.form_cancel()}
            </Button>
          </div>
        </div>
      )}
      {draft.result && draft.result !== 'NOT_REACHED' && (
        <FormShell
          onSubmit={send}
          busy={busy}
          error={error}
          mistakes={mistakes}
          submitLabel={m.followup_save()}
          onCancel={clear}
        >
          {draft.result === 'REACHED' ? (
            <ReachedCallFields note={note} approaches={approaches} />
          ) : (
            <CallBackFields note={note} />
          )}
        </FormShell>
      )}
    </div>
  )
}

import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { TextArea } from '../../shared/ui/controls'
import { stopTrajectory, type TrajectoryDetails } from './trajectoryDetails'
import { useTrajectoryAct } from './useTrajectoryAct'

/** Ends early with a reason; its place is free for who waits. */
export function StopTrajectory({ trajectory }: { trajectory: TrajectoryDetails }) {
  const [asking, setAsking] = useState(false)
  const stopping = useTrajectoryAct(
    trajectory.id,
    (reason: string) => stopTrajectory(trajectory.id, reason),
    m.said_trajectory_stopped,
  )
  const form = useForm({ reason: '' }, stopping.error)
  const confirm = () => {
    const mistakes = missing(form.draft, ['reason'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) stopping.mutate(form.draft.reason)
    else document.getElementById('reason')?.focus()
  }
  return (
    <>
      <Button look="quiet" className="justify-self-start" onClick={() => setAsking(true)}>
        {m.trajectory_stop()}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.trajectory_stop_title({ name: trajectory.initiative.name })}
        confirmLabel={m.trajectory_stop()}
        cancelLabel={m.form_cancel()}
        busy={stopping.isPending}
        danger
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{m.trajectory_stop_text()}</p>
        {stopping.error && form.mistakes.length === 0 && <Failure error={stopping.error} />}
        <TextArea
          {...form.text('reason')}
          label={m.trajectory_stop_reason()}
          hint={m.no_names_hint()}
          rows={3}
          maxLength={500}
          required
        />
      </ConfirmDialog>
    </>
  )
}

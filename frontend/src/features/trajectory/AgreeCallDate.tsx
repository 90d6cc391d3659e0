import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { FormShell } from '../../shared/form/FormShell'
import { useForm } from '../../shared/form/useForm'
import { TextField } from '../../shared/ui/controls'
import { agreeCallDate, type Read } from './trajectoryDetails'
import { useTrajectoryAct } from './useTrajectoryAct'

/** On which day we call, agreed together within the weeks for it. */
export function AgreeCallDate({ read: { data, etag } }: { read: Read }) {
  const agreeing = useTrajectoryAct(
    data.id,
    (agreedOn: string) => agreeCallDate(data.id, etag, agreedOn || null),
    m.said_call_agreed,
  )
  const form = useForm({ agreedOn: data.callAgreedOn ?? '' }, agreeing.error)
  const { callFrom, callUntil } = data.timetable
  return (
    <FormShell
      onSubmit={() => agreeing.mutate(form.draft.agreedOn)}
      busy={agreeing.isPending}
      error={agreeing.error}
      mistakes={form.mistakes}
      submitLabel={m.call_date_save()}
    >
      <TextField
        {...form.text('agreedOn')}
        type="date"
        label={m.call_date()}
        hint={m.call_date_hint({ from: longDay(callFrom), until: longDay(callUntil) })}
        min={callFrom}
        max={callUntil}
      />
    </FormShell>
  )
}

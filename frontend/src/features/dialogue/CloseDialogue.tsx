import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { TextField } from '../../shared/ui/controls'
import { close, type DialoguePlan } from './plans'

type Draft = Record<'tablesHeld' | 'tablesCalledOff' | 'participants' | 'firstTimers', string>

interface Props {
  plan: DialoguePlan
  open: boolean
  onClose: () => void
  onDone: () => void
}

/** The counts, which are fixed from then on. What is known stands there already. */
export function CloseDialogue({ plan, open, onClose, onDone }: Props) {
  const closing = useMutation({
    mutationFn: (draft: Draft) =>
      close(plan.id, {
        tablesHeld: Number(draft.tablesHeld),
        tablesCalledOff: Number(draft.tablesCalledOff),
        participants: Number(draft.participants),
        firstTimers: draft.firstTimers === '' ? null : Number(draft.firstTimers),
      }),
    onSuccess: onDone,
  })
  const form = useForm<Draft>(
    {
      tablesHeld: String(plan.tables),
      tablesCalledOff: '0',
      participants: String(plan.seatsTaken),
      firstTimers: '',
    },
    closing.error,
  )
  const number = { type: 'number', min: 0, inputMode: 'numeric' } as const

  const confirm = () => {
    const mistakes = missing(form.draft, ['tablesHeld', 'tablesCalledOff', 'participants'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) closing.mutate(form.draft)
  }

  return (
    <ConfirmDialog
      open={open}
      title={m.close_title()}
      confirmLabel={m.close_confirm()}
      cancelLabel={m.form_cancel()}
      busy={closing.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{m.close_explained()}</p>
      {closing.error && form.mistakes.length === 0 && <Failure error={closing.error} />}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField {...form.text('tablesHeld')} {...number} label={m.count_tables_held()} />
        <TextField {...form.text('tablesCalledOff')} {...number} label={m.count_called_off()} />
        <TextField {...form.text('participants')} {...number} label={m.count_participants()} />
        <TextField {...form.text('firstTimers')} {...number} label={m.count_first_timers()} />
      </div>
    </ConfirmDialog>
  )
}

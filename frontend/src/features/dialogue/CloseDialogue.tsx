import { useMutation, useQuery } from '@tanstack/react-query'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { TextField } from '../../shared/ui/controls'
import { type Counts, close, type DialoguePlan, doorCounts } from './plans'

type Draft = Record<keyof Counts, string>

interface Props {
  plan: DialoguePlan
  open: boolean
  onClose: () => void
  onDone: () => void
}

/** The counts, which are fixed from then on. What is known stands there already: from the door, or from the plan. */
export function CloseDialogue(props: Props) {
  const door = useQuery({ ...doorCounts(props.plan.id), enabled: props.open })
  const counted = door.data && door.data.marked > 0 ? door.data.counts : null
  return <Closing key={counted ? 'door' : 'plan'} {...props} counted={counted} />
}

type Proposal = components['schemas']['Counts']

const written = (count: number | null) => (count === null ? '' : String(count))

function Closing({ plan, open, onClose, onDone, counted }: Props & { counted: Proposal | null }) {
  const closing = useMutation({
    mutationFn: (draft: Draft) =>
      close(plan.id, {
        tablesHeld: Number(draft.tablesHeld),
        tablesCalledOff: Number(draft.tablesCalledOff),
        participants: Number(draft.participants),
        firstTimers: draft.firstTimers === '' ? null : Number(draft.firstTimers),
        walkIns: draft.walkIns === '' ? null : Number(draft.walkIns),
      }),
    onSuccess: onDone,
  })
  const form = useForm<Draft>(
    {
      tablesHeld: String(counted?.tablesHeld ?? plan.tables),
      tablesCalledOff: String(counted?.tablesCalledOff ?? 0),
      participants: String(counted?.participants ?? plan.seatsTaken),
      firstTimers: written(counted?.firstTimers ?? null),
      walkIns: written(counted?.walkIns ?? null),
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
      {counted && <p className="font-semibold">{m.close_from_door()}</p>}
      {closing.error && form.mistakes.length === 0 && <Failure error={closing.error} />}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField {...form.text('tablesHeld')} {...number} label={m.count_tables_held()} />
        <TextField {...form.text('tablesCalledOff')} {...number} label={m.count_called_off()} />
        <TextField {...form.text('participants')} {...number} label={m.count_participants()} />
        <TextField {...form.text('firstTimers')} {...number} label={m.count_first_timers()} />
        <TextField {...form.text('walkIns')} {...number} label={m.count_walk_ins()} />
      </div>
    </ConfirmDialog>
  )
}

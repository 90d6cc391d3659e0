import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { TextArea } from '../../shared/ui/controls'
import { cancel, cancellationPreview, type DialoguePlan } from './plans'
import { WhoIsTold } from './WhoIsTold'

interface Props {
  plan: DialoguePlan
  /** Who else hears of it. */
  alsoTold: ReactNode
  open: boolean
  onClose: () => void
  onDone: () => void
}

/** Calling off: first who will be told and how, then why, then it is done. */
export function CancelDialogue({ plan, alsoTold, open, onClose, onDone }: Props) {
  const cancelling = useMutation({
    mutationFn: (reason: string) => cancel(plan.id, reason),
    onSuccess: onDone,
  })
  const form = useForm({ reason: '' }, cancelling.error)
  const preview = useQuery({ ...cancellationPreview(plan.id), enabled: open })

  const confirm = () => {
    const mistakes = missing(form.draft, ['reason'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) cancelling.mutate(form.draft.reason)
    else document.getElementById('reason')?.focus()
  }

  return (
    <ConfirmDialog
      open={open}
      title={m.call_off_title()}
      confirmLabel={m.call_off_confirm()}
      cancelLabel={m.call_off_keep()}
      busy={cancelling.isPending}
      danger
      onConfirm={confirm}
      onClose={onClose}
    >
      <Loaded query={preview} rows={1}>
        {(found) => <WhoIsTold preview={found} />}
      </Loaded>
      {alsoTold}
      {cancelling.error && form.mistakes.length === 0 && <Failure error={cancelling.error} />}
      <TextArea
        {...form.text('reason')}
        label={m.call_off_reason()}
        hint={m.call_off_reason_hint()}
        rows={3}
        maxLength={500}
        required
      />
    </ConfirmDialog>
  )
}

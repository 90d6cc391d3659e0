import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { type DialoguePlan, deletePlan } from './plans'

interface Props {
  plan: DialoguePlan
  etag: string
  open: boolean
  onClose: () => void
  onDone: () => void
}

export function DeleteDraft({ plan, etag, open, onClose, onDone }: Props) {
  const deleting = useMutation({
    mutationFn: () => deletePlan(plan.id, etag),
    onSuccess: onDone,
  })
  return (
    <ConfirmDialog
      open={open}
      title={m.delete_named({ name: plan.title })}
      confirmLabel={m.delete_it()}
      cancelLabel={m.form_cancel()}
      busy={deleting.isPending}
      danger
      onConfirm={() => deleting.mutate()}
      onClose={onClose}
    >
      <p>{m.delete_draft_explained()}</p>
      {deleting.error && <Failure error={deleting.error} />}
    </ConfirmDialog>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { statusOf } from '../../shared/form/mistakes'
import type { Records } from '../../shared/records'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { Notice } from '../../shared/ui/Notice'

interface Props<T extends { id: string; name: string }, B extends object> {
  records: Records<T, B>
  record: T | null
  onClose: () => void
}

/** What dialogues still use cannot go; the server knows, and it is said in so many words. */
export function DeleteRecord<T extends { id: string; name: string }, B extends object>(
  props: Props<T, B>,
) {
  const { records, record, onClose } = props
  const queries = useQueryClient()
  const deleting = useMutation({
    mutationFn: (what: T) => records.remove(what.id),
    onSuccess: (_, what) => {
      announce({ text: m.said_record_deleted({ name: what.name }) })
      void queries.invalidateQueries({ queryKey: [records.kind] })
      close()
    },
  })
  const close = () => {
    deleting.reset()
    onClose()
  }
  const inUse = statusOf(deleting.error) === 409
  return (
    <ConfirmDialog
      open={record !== null}
      title={record ? m.delete_named({ name: record.name }) : ''}
      confirmLabel={m.delete_it()}
      cancelLabel={m.form_cancel()}
      busy={deleting.isPending}
      danger
      onConfirm={() => record && deleting.mutate(record)}
      onClose={close}
    >
      <p>{m.delete_explained()}</p>
      {inUse && <Notice tone="alarm">{m.delete_in_use()}</Notice>}
      {deleting.error && !inUse && <Failure error={deleting.error} />}
    </ConfirmDialog>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { statusOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { Notice } from '../../shared/ui/Notice'
import { type Initiative, initiativesKey, removeInitiative } from './initiatives'

interface Props {
  initiative: Initiative
  etag: string
  onRemoved: () => void
}

/** Takes away what was written down by mistake; one that was ever advised stays. */
export function RemoveInitiative({ initiative, etag, onRemoved }: Props) {
  const [asking, setAsking] = useState(false)
  const queries = useQueryClient()
  const { id, name } = initiative
  const removing = useMutation({
    mutationFn: () => removeInitiative(id, etag),
    onSuccess: () => {
      announce({ text: m.said_record_deleted({ name }) })
      queries.removeQueries({ queryKey: [...initiativesKey, 'one', id] })
      void queries.invalidateQueries({ queryKey: initiativesKey })
      onRemoved()
    },
  })
  const advised = statusOf(removing.error) === 409
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {m.delete_it()}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.delete_named({ name })}
        confirmLabel={m.delete_it()}
        cancelLabel={m.form_cancel()}
        busy={removing.isPending}
        danger
        onConfirm={() => removing.mutate()}
        onClose={() => {
          removing.reset()
          setAsking(false)
        }}
      >
        <p>{m.delete_explained()}</p>
        {advised && <Notice tone="alarm">{m.initiative_was_advised()}</Notice>}
        {removing.error && !advised && <Failure error={removing.error} />}
      </ConfirmDialog>
    </>
  )
}

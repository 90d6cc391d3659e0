import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { useErasure } from './personalFile'

/** The way out, after one plain question. */
export function EraseMe({ token, onErased }: { token: string; onErased: () => void }) {
  const [asking, setAsking] = useState(false)
  const erasing = useErasure(token)
  return (
    <section className="grid justify-items-start gap-3 print:hidden">
      <h2 className="text-2xl">{m.file_erase_title()}</h2>
      <p>{m.file_erase_text()}</p>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {m.file_erase()}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.file_erase_question()}
        confirmLabel={m.file_erase_yes()}
        cancelLabel={m.file_no()}
        busy={erasing.isPending}
        danger
        onConfirm={() => erasing.mutate(undefined, { onSuccess: onErased })}
        onClose={() => setAsking(false)}
      >
        <p>{m.file_erase_follows()}</p>
        {erasing.error && <Failure error={erasing.error} />}
      </ConfirmDialog>
    </section>
  )
}

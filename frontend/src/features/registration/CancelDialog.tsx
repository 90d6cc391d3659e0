import { Refusal } from '../../api/client'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Dialog } from '../../shared/ui/Dialog'
import { Notice } from '../../shared/ui/Notice'
import { useCancel } from './myRegistration'

interface Props {
  open: boolean
  onClose: () => void
  token: string
  title: string
}

/** Asked once more, because the seat goes to another at once. */
export function CancelDialog({ open, onClose, token, title }: Props) {
  const cancel = useCancel(token)
  return (
    <Dialog open={open} onClose={onClose} title={m.cancel_title()}>
      <div className="grid gap-5">
        <p>{m.cancel_text({ title })}</p>
        {cancel.error && (
          <Notice tone="alarm">
            <p>
              {cancel.error instanceof Refusal ? cancel.error.sentence : m.problem_unexpected()}
            </p>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            look="danger"
            busy={cancel.isPending}
            onClick={() => cancel.mutate(undefined, { onSuccess: onClose })}
          >
            {m.cancel_yes()}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {m.cancel_no()}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

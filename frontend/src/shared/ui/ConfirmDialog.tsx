import type { ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'

interface Props {
  open: boolean
  title: string
  confirmLabel: string
  cancelLabel: string
  busy: boolean
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
  children?: ReactNode
}

/** Asks before something is done that others notice. The way back comes first for the keyboard. */
export function ConfirmDialog(props: Props) {
  const { open, title, confirmLabel, cancelLabel, busy, danger, onConfirm, onClose } = props
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div className="grid gap-5">
        {props.children}
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="secondary" onClick={onClose}>
            {cancelLabel}
          </Button>
          <Button look={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

import { useState } from 'react'
import { Button } from '../../shared/ui/Button'
import type { ButtonLook } from '../../shared/ui/buttonLook'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { ChangeRefused } from './ChangeRefused'
import type { Change } from './myRegistration'

interface Props {
  label: string
  look?: ButtonLook
  className?: string
  question: { title: string; text: string; yes: string; no: string }
  danger?: boolean
  change: Change
}

/** A button for what cannot simply be taken back: asked once more, and nothing happens before the yes. */
export function ConfirmChange(props: Props) {
  const { label, look = 'secondary', className = '', question, danger, change } = props
  const [asking, setAsking] = useState(false)
  const close = () => {
    change.reset()
    setAsking(false)
  }
  return (
    <>
      <Button look={look} className={className} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={question.title}
        confirmLabel={question.yes}
        cancelLabel={question.no}
        busy={change.isPending}
        danger={danger ?? false}
        onConfirm={() => change.mutate(undefined, { onSuccess: close })}
        onClose={close}
      >
        <p>{question.text}</p>
        <ChangeRefused error={change.error} />
      </ConfirmDialog>
    </>
  )
}

import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../ui/Button'
import { Conflict } from './Conflict'
import { ErrorSummary } from './ErrorSummary'
import { Failure } from './Failure'
import { type Mistake, statusOf } from './mistakes'

interface Props {
  onSubmit: () => void
  busy: boolean
  error: Error | null
  mistakes: Mistake[]
  submitLabel: string
  /** The fields that somebody else changed too, after the newest was fetched. */
  conflicts?: string[] | null
  onReload?: (() => void) | undefined
  reloading?: boolean
  onCancel?: (() => void) | undefined
  children: ReactNode
}

/** Round every form: what went wrong above, the fields, and one way to send it. */
export function FormShell(props: Props) {
  const { onSubmit, busy, error, mistakes, submitLabel, onCancel, children } = props
  const form = useRef<HTMLFormElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const conflicts = props.conflicts ?? null

  // Who pressed "save" at the bottom of a long form is brought to what became of it.
  useEffect(() => {
    if (error || conflicts) outcome.current?.focus()
  }, [error, conflicts])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onSubmit()
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid max-w-3xl gap-6">
      <div ref={outcome} tabIndex={-1} className="grid gap-6 empty:hidden focus:outline-none">
        <Conflict
          happened={statusOf(error) === 412}
          conflicts={conflicts}
          onReload={props.onReload}
          busy={props.reloading ?? false}
          form={form}
        />
        {mistakes.length > 0 ? (
          <ErrorSummary mistakes={mistakes} form={form} />
        ) : (
          error && statusOf(error) !== 412 && <Failure error={error} />
        )}
      </div>
      {children}
      <div className="flex flex-wrap gap-3 border-t border-line pt-5">
        <Button type="submit" busy={busy}>
          {busy ? m.form_saving() : submitLabel}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {m.form_cancel()}
          </Button>
        )}
      </div>
    </form>
  )
}

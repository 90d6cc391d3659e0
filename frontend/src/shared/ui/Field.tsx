import type { ReactNode } from 'react'

/** What a control must carry so that its label, hint and error are read out with it. */
interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface Props {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  children: (control: FieldControl) => ReactNode
}

/** A label, its hint and error, then the control: the error stands above the field, where it is read first. */
export function Field({ id, label, hint, error, children }: Props) {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return (
    <div className={`grid min-w-0 gap-1.5 ${error ? 'border-s-4 border-danger ps-4' : ''}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
      {children({
        id,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}

export function FieldError({ id, error }: { id: string | undefined; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={id} className="font-semibold text-danger">
      {error}
    </p>
  )
}

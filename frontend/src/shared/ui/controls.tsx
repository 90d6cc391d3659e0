import type { ComponentProps, ReactNode } from 'react'
import { Field } from './Field'

const box =
  'min-h-12 w-full min-w-0 rounded-control border-2 border-line-strong bg-card px-3 py-2 text-ink aria-invalid:border-danger'

interface Labelled {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

export function TextField({
  id,
  label,
  hint,
  error,
  ...input
}: Labelled & Omit<ComponentProps<'input'>, 'id'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <input name={id} type="text" {...input} {...control} className={box} />}
    </Field>
  )
}

export function TextArea({
  id,
  label,
  hint,
  error,
  ...input
}: Labelled & Omit<ComponentProps<'textarea'>, 'id'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <textarea name={id} rows={4} {...input} {...control} className={box} />}
    </Field>
  )
}

export function Select({
  id,
  label,
  hint,
  error,
  children,
  ...input
}: Labelled & Omit<ComponentProps<'select'>, 'id'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <select name={id} {...input} {...control} className={box}>
          {children}
        </select>
      )}
    </Field>
  )
}

import type { ComponentProps, ReactNode } from 'react'
import { FieldError } from './Field'

const row = 'flex min-h-11 items-start gap-3 py-2'
const tick = 'mt-0.5 size-6 shrink-0 accent-primary'

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  id: string
  label: ReactNode
  error?: string | undefined
}

export function Checkbox({ id, label, error, ...input }: CheckboxProps) {
  const errorId = error ? `${id}-error` : undefined
  return (
    <div className={error ? 'border-s-4 border-danger ps-4' : ''}>
      <FieldError id={errorId} error={error} />
      <label className={row}>
        <input
          name={id}
          {...input}
          id={id}
          type="checkbox"
          className={tick}
          aria-describedby={errorId}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}

interface RadioGroupProps<V extends string> {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  options: readonly { value: V; label: ReactNode }[]
  value: V | null
  onChange: (value: V) => void
}

export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const { name, legend, hint, error, options, value, onChange } = props
  const hintId = hint ? `${name}-hint` : undefined
  const errorId = error ? `${name}-error` : undefined
  return (
    <fieldset
      className={error ? 'border-s-4 border-danger ps-4' : ''}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint && (
        <p id={hintId} className="text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
      {options.map((option, index) => (
        <label key={option.value} className={row}>
          <input
            // The first one carries the name itself, so that an error's link finds the group.
            id={index === 0 ? name : undefined}
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className={tick}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

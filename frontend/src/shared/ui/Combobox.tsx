import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Field } from './Field'

export interface ComboboxOption<T> {
  key: string
  value: T
  label: ReactNode
}

interface Props<T> {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  text: string
  onText: (text: string) => void
  options: readonly ComboboxOption<T>[]
  onChoose: (value: T) => void
  /** Said when something was typed and nothing fits. */
  nothing: string
  inputRef?: React.Ref<HTMLInputElement>
}

const box =
  'min-h-12 w-full min-w-0 rounded-control border-2 border-line-strong bg-card px-3 py-2 text-ink aria-invalid:border-danger'

/**
 * A field that narrows a list while somebody types, by the pattern of the ARIA practices: arrows go
 * through the list, Enter takes the marked one, Escape closes it. The first one is marked at once.
 */
export function Combobox<T>(props: Props<T>) {
  const { id, label, hint, error, text, onText, options, onChoose, nothing } = props
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const active = open ? options[Math.min(marked, options.length - 1)] : undefined

  const choose = (option: ComboboxOption<T>) => {
    setOpen(false)
    setMarked(0)
    onChoose(option.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options.length > 0) {
      event.preventDefault()
      setOpen(true)
      if (open)
        setMarked(
          (at) => (Math.min(at, options.length - 1) + step + options.length) % options.length,
        )
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      setOpen(false)
    }
  }

  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <div className="relative">
          <input
            {...control}
            ref={props.inputRef}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open && options.length > 0}
            aria-controls={listId}
            aria-activedescendant={active ? `${listId}-${active.key}` : undefined}
            value={text}
            onChange={(event) => {
              onText(event.target.value)
              setMarked(0)
              setOpen(true)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
            className={box}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={typeof label === 'string' ? label : undefined}
            hidden={!open || options.length === 0}
            className="absolute z-20 mt-1 max-h-80 w-full overflow-y-auto rounded-card border-2 border-line-strong bg-card shadow-lg"
          >
            {options.map((option) => (
              <div
                key={option.key}
                id={`${listId}-${option.key}`}
                role="option"
                tabIndex={-1}
                aria-selected={option === active}
                // Before the field loses the focus, which closes the list.
                onMouseDown={(event) => {
                  event.preventDefault()
                  choose(option)
                }}
                className="min-h-11 cursor-pointer px-3 py-2 aria-selected:bg-primary-soft"
              >
                {option.label}
              </div>
            ))}
          </div>
          <p role="status" className="mt-1 text-ink-soft empty:hidden">
            {open && text.trim() !== '' && options.length === 0 ? nothing : ''}
          </p>
        </div>
      )}
    </Field>
  )
}

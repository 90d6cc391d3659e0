import { type RefObject, useEffect, useRef, useState } from 'react'
import { m } from '../../paraglide/messages'
import { fieldId, type Mistake } from './mistakes'

interface Props {
  mistakes: Mistake[]
  form: RefObject<HTMLFormElement | null>
  /** Whether each sentence says enough by itself, or needs the label of its field before it. */
  wholeSentences?: boolean
}

/** Everything to mend in one place, each a link to its field. It takes the focus when it appears. */
export function ErrorSummary({ mistakes, form, wholeSentences }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [labels, setLabels] = useState<Record<string, string>>({})

  useEffect(() => {
    setLabels(labelsOf(form.current, mistakes))
    box.current?.focus()
  }, [mistakes, form])

  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-card border-s-8 border-danger bg-danger-soft p-5"
    >
      <p className="font-semibold">{m.form_mend({ count: mistakes.length })}</p>
      <ul className="mt-1 grid">
        {mistakes.map(({ pointer, detail }) => {
          const label = labels[pointer]
          return (
            <li key={pointer + detail}>
              {label ? (
                <button
                  type="button"
                  className="min-h-11 text-start font-semibold text-danger underline"
                  onClick={() => document.getElementById(fieldId(pointer))?.focus()}
                >
                  {wholeSentences ? detail : `${label}: ${detail}`}
                </button>
              ) : wholeSentences ? (
                detail
              ) : (
                `${pointer}: ${detail}`
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The words beside each field, read from the page: whoever labels a field says them once. */
function labelsOf(form: HTMLFormElement | null, mistakes: Mistake[]) {
  const found: Record<string, string> = {}
  for (const { pointer } of mistakes) {
    const field = form?.querySelector<HTMLInputElement>(`#${CSS.escape(fieldId(pointer))}`)
    const label = field?.labels?.[0]?.textContent ?? field?.getAttribute('aria-label')
    if (label) found[pointer] = label
  }
  return found
}

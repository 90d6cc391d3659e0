import { Link } from '@tanstack/react-router'
import { type MouseEvent, useEffect, useRef } from 'react'
import { Refusal } from '../../api/client'
import { problemCode } from '../../api/problems'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'

interface Props {
  errors: readonly { field: string; sentence: string }[]
  refusal: Error | null
  dialogueId: string
}

/** Why it did not go through, first on the page and first to be read out, with the way to each field. */
export function ErrorSummary({ errors, refusal, dialogueId }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0 || refusal !== null

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new list and refusal is announced
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [errors.length, refusal, shown])

  if (!shown) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="grid gap-2 rounded-e-card border-s-8 border-danger bg-danger-soft p-5"
    >
      {errors.length > 0 ? (
        <>
          <h2 className="text-xl">{m.mend_title()}</h2>
          <ul className="grid gap-1">
            {errors.map(({ field, sentence }) => (
              <li key={field}>
                <a
                  href={`#${field}`}
                  onClick={(event) => goTo(event, field)}
                  className="inline-flex min-h-11 items-center font-semibold text-danger"
                >
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Refused refusal={refusal} dialogueId={dialogueId} />
      )}
    </div>
  )
}

/** By hand, not by the address: the address of a form stays the same. */
function goTo(event: MouseEvent, field: string) {
  event.preventDefault()
  document.getElementById(field)?.focus()
}

function Refused({ refusal, dialogueId }: { refusal: Error | null; dialogueId: string }) {
  const known = refusal instanceof Refusal ? refusal : null
  const closed =
    known && ['dialogue-full', 'registration-closed'].includes(problemCode(known.problem))
  return (
    <>
      <h2 className="text-xl">{m.sign_up_failed()}</h2>
      <p>{known ? known.sentence : m.problem_unexpected()}</p>
      <p>
        {closed ? (
          <Link to={paths.dialogue} params={{ id: dialogueId }} className="font-semibold">
            {m.see_what_else()}
          </Link>
        ) : (
          m.input_is_kept()
        )}
      </p>
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Refusal } from '../../api/client'
import { problemCode } from '../../api/problems'
import { m } from '../../paraglide/messages'
import { sentenceOf } from '../../shared/form/mistakes'
import { paths } from '../../shared/paths'

/** Why it did not go through, first on the page and first to be read out. */
export function SignUpRefused({ error, dialogueId }: { error: Error; dialogueId: string }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new refusal is announced
  useEffect(() => box.current?.focus(), [error])

  const closed = error instanceof Refusal && problemCode(error.problem) === 'registration-closed'
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="grid gap-2 rounded-e-card border-s-8 border-danger bg-danger-soft p-5"
    >
      <h2 className="text-xl">{m.sign_up_failed()}</h2>
      <p>{sentenceOf(error)}</p>
      <p>
        {closed ? (
          <Link to={paths.dialogue} params={{ id: dialogueId }} className="font-semibold">
            {m.see_what_else()}
          </Link>
        ) : (
          m.input_is_kept()
        )}
      </p>
    </div>
  )
}

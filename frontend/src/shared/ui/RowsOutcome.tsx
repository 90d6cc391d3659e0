import { type ReactNode, useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { Notice } from './Notice'

interface Props {
  applied: boolean
  /** How many rows came to what, in a sentence. */
  counts: string
  refused: number
  children: ReactNode
}

/** What came of a file of rows, or would: it is read first, and what must be mended is said before the rows. */
export function RowsOutcome({ applied, counts, refused, children }: Props) {
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <section aria-labelledby="uitkomst" className="grid gap-4">
      <h2 id="uitkomst" ref={top} tabIndex={-1} className="text-2xl">
        {applied ? m.programme_done_title() : m.programme_result_title()}
      </h2>
      <p role="status" className="font-semibold">
        {counts}
      </p>
      {refused > 0 && (
        <Notice tone="alarm" title={m.programme_refused_title({ count: refused })}>
          <p>{m.programme_refused_text()}</p>
        </Notice>
      )}
      {children}
    </section>
  )
}

interface RowMistake {
  column: string | null
  code: string
  detail: string
}

/** What is wrong with a row, column by column; and what else there is to say of it. */
export function RowMistakes({
  mistakes,
  children,
}: {
  mistakes: readonly RowMistake[]
  children?: ReactNode
}) {
  return (
    <ul>
      {mistakes.map(({ column, code, detail }) => (
        <li key={`${column}${code}`} className="text-danger">
          {column && <span className="font-semibold">{column}: </span>}
          {detail}
        </li>
      ))}
      {children}
    </ul>
  )
}

import { dayOf, longDay } from '../../shared/dates'
import type { ActionDetails } from './actions'
import { lineWords } from './actionWords'

/** What became of an action, with its dates. */
export function Lines({ lines }: { lines: ActionDetails['lines'] }) {
  return (
    <ol className="grid gap-2">
      {lines.map((line) => (
        <li key={`${line.saidAt} ${line.kind}`} className="border-s-4 border-line ps-4">
          <span className="text-ink-soft">{longDay(dayOf(line.saidAt))}: </span>
          <span className="font-semibold">{lineWords[line.kind]()}</span>
          {line.words && <p>“{line.words}”</p>}
        </li>
      ))}
    </ol>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import { type ActionDetails, type LineKind, sayOfAction } from './actions'
import { kindWords, statusTones, statusWords } from './actionWords'
import { Lines } from './Lines'
import { SayButtons } from './SayButtons'

/** How an action stands, what can be said of it, and what became of it so far. */
export function ActionCard({ action }: { action: ActionDetails }) {
  const queries = useQueryClient()
  const isOpen = !action.settledAt
  const offers: LineKind[] = [
    ...action.mayBecome,
    ...(isOpen ? (['STAYS', 'SMALLER', 'HANDED_OVER'] as const) : []),
    'NOTE',
  ]
  const facts = [
    [m.action_kind(), kindWords[action.kind]()],
    [m.action_neighbourhood(), action.neighbourhood],
    [m.action_first_step(), action.firstStep],
    [m.action_needed(), action.needed],
    [m.action_due(), action.dueOn && longDay(action.dueOn)],
  ].filter(([, text]) => text)
  return (
    <>
      <section
        aria-labelledby="hoe"
        className="grid gap-4 rounded-card border border-line bg-card p-5"
      >
        <h2 id="hoe" className="text-xl">
          {m.sheet_question()}
        </h2>
        <p>
          <Badge tone={statusTones[action.status]}>{statusWords[action.status]()}</Badge>
        </p>
        <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
          {facts.map(([label, text]) => (
            <div key={label} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <SayButtons
          title={action.title}
          offers={offers}
          needed={action.needed}
          helpShown={action.helpShown}
          say={async (line) => {
            await sayOfAction(action.id, line)
            await queries.invalidateQueries({ queryKey: ['actions'] })
          }}
        />
      </section>
      <section
        aria-labelledby="lijn"
        className="grid gap-4 rounded-card border border-line bg-card p-5"
      >
        <h2 id="lijn" className="text-xl">
          {m.action_lines()}
        </h2>
        <Lines lines={action.lines} />
      </section>
    </>
  )
}

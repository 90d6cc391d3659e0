import { m } from '../../paraglide/messages'
import { longDay, moment } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import type { LineKind, MyAction, NewActionLine } from './actions'
import { statusTones, statusWords } from './actionWords'
import { Lines } from './Lines'
import { SayButtons } from './SayButtons'

interface Props {
  mine: MyAction
  say: (line: NewActionLine) => Promise<unknown>
}

/** The action that I carry: one tap says how it goes, and another takes that back. */
export function MyActionCard({ mine, say }: Props) {
  const offers: LineKind[] = [
    ...mine.mayBecome.filter((status) => status !== 'AGREED'),
    ...(mine.status === 'DONE' || mine.status === 'LET_GO' ? [] : (['SMALLER', 'STAYS'] as const)),
    'NOTE',
  ]
  return (
    <>
      <p className="text-xl">{m.my_action_hello({ name: mine.name })}</p>
      <div className="grid gap-5 rounded-card border border-line bg-card p-6 shadow-xs sm:p-8">
        <h2 className="text-2xl">{mine.title}</h2>
        <p role="status">
          {m.my_action_stands()}{' '}
          <Badge tone={statusTones[mine.status]}>{statusWords[mine.status]()}</Badge>
        </p>
        {mine.firstStep && (
          <p>
            {m.action_first_step()}: <span className="font-semibold">{mine.firstStep}</span>
          </p>
        )}
        {mine.needed && (
          <p>
            {m.action_needed()}: <span className="font-semibold">{mine.needed}</span>
          </p>
        )}
        {mine.dueOn && (
          <p>
            {m.action_due()}: <span className="font-semibold">{longDay(mine.dueOn)}</span>
          </p>
        )}
        {mine.others.length > 0 && <p>{m.my_action_with({ names: mine.others.join(', ') })}</p>}
        {mine.next && <p>{m.my_action_next({ moment: moment(mine.next.startsAt) })}</p>}
      </div>
      <section aria-labelledby="zeg" className="grid gap-4">
        <h2 id="zeg" className="text-2xl">
          {m.sheet_question()}
        </h2>
        <p>{m.my_action_kind_words()}</p>
        <SayButtons
          title={mine.title}
          offers={offers}
          needed={mine.needed}
          helpShown={mine.helpShown}
          say={say}
        />
      </section>
      <section aria-labelledby="lijn" className="grid gap-4">
        <h2 id="lijn" className="text-2xl">
          {m.action_lines()}
        </h2>
        <Lines lines={mine.lines} />
      </section>
    </>
  )
}

import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import type { NewActionLine, Sheet } from './actions'
import { statusTones, statusWords } from './actionWords'
import { JoinForm } from './JoinForm'
import { SayButtons } from './SayButtons'
import type { NewTableOwner } from './sheets'

interface Props {
  action: Sheet['open'][number]
  say: (line: NewActionLine) => Promise<unknown>
  join: (who: NewTableOwner) => Promise<unknown>
}

/** One action on the table, and what the table may choose. Nothing has to be chosen. */
export function SheetAction({ action, say, join }: Props) {
  return (
    <li className="grid gap-3 rounded-card border border-line bg-card p-5 break-inside-avoid print:border-black">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h4 className="font-display text-[1.25em] font-bold">{action.title}</h4>
        <Badge tone={statusTones[action.status]}>{statusWords[action.status]()}</Badge>
        {action.times > 1 && <Badge tone="warm">{m.sheet_times({ times: action.times })}</Badge>}
      </div>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <Fact label={m.action_owners()} text={action.owners.join(', ')} />
        <Fact label={m.action_first_step()} text={action.firstStep} />
        <Fact label={m.action_due()} text={action.dueOn && longDay(action.dueOn)} />
        {action.status === 'HELP_NEEDED' && <Fact label={m.action_needed()} text={action.needed} />}
      </dl>
      {action.offers.length > 0 && (
        <SayButtons
          title={action.title}
          offers={action.offers}
          needed={action.needed}
          helpShown={false}
          say={say}
        />
      )}
      {action.offers.length > 0 && <JoinForm title={action.title} join={join} />}
    </li>
  )
}

function Fact({ label, text }: { label: string; text: string | null }) {
  if (!text) return null
  return (
    <>
      <dt className="text-ink-soft print:text-black">{label}</dt>
      <dd className="font-semibold">{text}</dd>
    </>
  )
}

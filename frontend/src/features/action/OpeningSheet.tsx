import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay, moment } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { AgreedHere } from './AgreedHere'
import type { Sheet } from './actions'
import { SheetAction } from './SheetAction'
import { SheetAgreements } from './SheetAgreements'
import type { SheetSource } from './sheets'

/** "Hoe staat het ermee?": what a group looks at together before it begins; large for the wall, and on paper. */
export function OpeningSheet({ source }: { source: SheetSource }) {
  const [large, setLarge] = useState(false)
  const queries = useQueryClient()
  const query = useQuery({ queryKey: [...source.key], queryFn: source.read })
  const readAgain = () => queries.invalidateQueries({ queryKey: [...source.key] })
  const say: SheetSource['say'] = async (id, line) => {
    await source.say(id, line)
    await readAgain()
  }
  const join: SheetSource['join'] = async (id, who) => {
    await source.join(id, who)
    await readAgain()
  }
  const agree: SheetSource['agree'] = async (wish) => {
    await source.agree?.(wish)
    await readAgain()
  }
  return (
    <div
      className={
        large
          ? 'fixed inset-0 z-50 grid content-start gap-6 overflow-y-auto bg-paper p-6 text-2xl leading-snug lg:p-12 lg:text-3xl print:static print:p-0'
          : 'grid gap-6'
      }
    >
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button look="secondary" onClick={() => setLarge(!large)}>
          {large ? m.sheet_small() : m.sheet_large()}
        </Button>
        <Button look="quiet" onClick={() => window.print()}>
          {m.sheet_print()}
        </Button>
      </div>
      <Loaded query={query}>
        {(sheet) => (
          <>
            <Everything sheet={sheet} say={say} join={join} />
            <AgreedHere sheet={sheet} join={join} agree={source.agree && agree} />
          </>
        )}
      </Loaded>
    </div>
  )
}

interface SheetProps extends Pick<SheetSource, 'say' | 'join'> {
  sheet: Sheet
}

function Everything({ sheet, say, join }: SheetProps) {
  const isFirst =
    sheet.open.length + sheet.done.length + sheet.letGo.length + sheet.agreements.length === 0
  return (
    <div className="grid max-w-6xl gap-8 print:text-[13pt] print:text-black">
      <div>
        <h2 className="text-[1.8em]">{m.sheet_question()}</h2>
        <p>
          {sheet.title}, {moment(sheet.startsAt)}
        </p>
        {sheet.previous && (
          <p className="text-ink-soft print:text-black">
            {m.sheet_previous({ day: longDay(dayOf(sheet.previous.startsAt)) })}
          </p>
        )}
      </div>
      {sheet.keptAt && (
        <p className="font-semibold">{m.sheet_kept({ day: longDay(dayOf(sheet.keptAt)) })}</p>
      )}
      {isFirst && <p className="text-[1.2em]">{m.sheet_nothing()}</p>}
      {sheet.open.length > 0 && (
        <section aria-labelledby="sheet-open" className="grid gap-4">
          <h3 id="sheet-open" className="text-[1.4em]">
            {m.sheet_open({ count: sheet.open.length })}
          </h3>
          <ul className="grid gap-4">
            {sheet.open.map((action) => (
              <SheetAction
                key={action.id}
                action={action}
                say={(line) => say(action.id, line)}
                join={(who) => join(action.id, who)}
              />
            ))}
          </ul>
        </section>
      )}
      <Settled id="sheet-done" title={m.sheet_done()} actions={sheet.done} />
      <Settled id="sheet-let-go" title={m.sheet_let_go()} actions={sheet.letGo} />
      <SheetAgreements agreements={sheet.agreements} />
      {sheet.steps?.written != null && (
        <p className="text-[1.2em]">
          {m.sheet_steps({ written: sheet.steps.written })}{' '}
          {sheet.steps.done !== null && m.sheet_steps_done({ done: sheet.steps.done })}
        </p>
      )}
      {sheet.newSince.length > 0 && (
        <section aria-labelledby="sheet-new" className="grid gap-3">
          <h3 id="sheet-new" className="text-[1.4em]">
            {m.sheet_new()}
          </h3>
          <ul className="grid gap-2">
            {sheet.newSince.map((said) => (
              <li key={`${said.actionId} ${said.saidAt}`} className="border-s-4 border-sun ps-4">
                <span className="font-semibold">{said.action}</span>: “{said.words}”
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Settled(props: { id: string; title: string; actions: Sheet['done'] }) {
  const { id, title, actions } = props
  if (actions.length === 0) return null
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h3 id={id} className="text-[1.4em]">
        {title}
      </h3>
      <ul className="list-disc ps-6">
        {actions.map((action) => (
          <li key={action.id}>{action.title}</li>
        ))}
      </ul>
    </section>
  )
}

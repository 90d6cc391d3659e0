import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay } from '../../shared/dates'
import { Button } from '../../shared/ui/Button'
import { steps } from './attention'
import type { Overview } from './overview'

/** As many as fit beside each other on one screen; the rest is one press away. */
const atOnce = 6

/** What needs somebody, each with its next step; an empty list says so, calmly. */
export function AttentionList({ attention }: Pick<Overview, 'attention'>) {
  const [everything, setEverything] = useState(false)
  const shown = everything ? attention : attention.slice(0, atOnce)
  return (
    <section aria-labelledby="aandacht" className="grid gap-3">
      <h2 id="aandacht" className="text-2xl">
        {m.attention_title()}
      </h2>
      {attention.length === 0 && (
        <p className="rounded-card border border-line bg-card p-5">{m.attention_nothing()}</p>
      )}
      <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
        {shown.map((one) => (
          <AttentionCard key={one.kind + one.dialogueId} attention={one} />
        ))}
      </ul>
      {attention.length > shown.length && (
        <Button look="secondary" className="justify-self-start" onClick={() => setEverything(true)}>
          {m.attention_all({ count: attention.length })}
        </Button>
      )}
    </section>
  )
}

function AttentionCard({ attention }: { attention: Overview['attention'][number] }) {
  const { kind, dialogueId, title, startsAt, count } = attention
  const { says, step, to, search } = steps[kind]
  return (
    <li className="flex flex-col gap-0.5 rounded-card border border-line border-s-8 border-s-sun bg-card px-4 py-3">
      <p className="font-semibold">{says({ count: count ?? 0 })}</p>
      {title && (
        <p className="text-ink-soft">
          {startsAt && `${shortDay(dayOf(startsAt))} · `}
          {title}
        </p>
      )}
      <Link
        to={to}
        params={{ id: dialogueId ?? '' }}
        search={search as never}
        className="mt-auto inline-flex min-h-11 items-center gap-2 self-start font-semibold text-primary"
      >
        {step()}
        {title && <span className="sr-only">: {title}</span>}
        <span aria-hidden="true" className="rtl:-scale-x-100">
          →
        </span>
      </Link>
    </li>
  )
}

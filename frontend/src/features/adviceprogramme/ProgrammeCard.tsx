import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import type { AdviceProgramme } from './programmes'
import { initiativeGoalWords, milestoneWords, programmeGoalWords } from './programmeWords'

/** A programme as it was agreed: when, how many, where, for what, and what it promised. */
export function ProgrammeCard({
  programme,
  children,
}: {
  programme: AdviceProgramme
  children: ReactNode
}) {
  const { name, beginsOn, endsOn, target, regions } = programme
  return (
    <article className="grid gap-6 rounded-card border border-line bg-card p-5">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-2xl">{name}</h2>
        {children}
      </header>
      <p>{m.programme_summary({ target, from: longDay(beginsOn), until: longDay(endsOn) })}</p>
      <Part title={m.programme_regions()}>
        {regions.length === 0 ? (
          <p>{m.programme_no_regions()}</p>
        ) : (
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {regions.map(({ region, places }) => (
              <li key={region}>
                {region}: <strong>{places}</strong>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={m.milestones()}>
        <Milestones programme={programme} />
      </Part>
      <Part title={m.programme_goals()}>
        <Goals words={programme.programmeGoals.map((goal) => programmeGoalWords[goal])} />
      </Part>
      <Part title={m.initiative_goals()}>
        <Goals words={programme.initiativeGoals.map((goal) => initiativeGoalWords[goal])} />
      </Part>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="font-display text-lg font-bold">{title}</h3>
      {children}
    </section>
  )
}

function Milestones({ programme: { milestones } }: { programme: AdviceProgramme }) {
  if (milestones.length === 0) return <p>{m.milestones_none()}</p>
  return (
    <ul className="grid gap-2">
      {milestones.map(({ kind, title, dueOn, doneOn }) => (
        <li key={`${kind}-${title}-${dueOn}`} className="flex flex-wrap items-center gap-x-4">
          <span className="font-semibold">{title}</span>
          <span className="text-ink-soft">{milestoneWords[kind]()}</span>
          {doneOn ? (
            <Badge tone="calm">{m.milestone_done({ day: longDay(doneOn) })}</Badge>
          ) : (
            <span>{m.milestone_due_on({ day: longDay(dueOn) })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Goals({ words }: { words: [() => string, () => string][] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {words.map(([name, text]) => (
        <div key={name()}>
          <dt className="font-semibold">{name()}</dt>
          <dd className="text-ink-soft">{text()}</dd>
        </div>
      ))}
    </dl>
  )
}

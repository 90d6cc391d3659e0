import { m } from '../../paraglide/messages'
import type { Overview } from './overview'

/** The four numbers that are asked for most. */
export function Figures({ figures }: Pick<Overview, 'figures'>) {
  const shown = [
    { name: m.figure_dialogues(), value: figures.dialogues },
    { name: m.figure_tables(), value: figures.tables },
    { name: m.figure_participants(), value: figures.participants },
    { name: m.figure_this_week(), value: figures.registrationsThisWeek },
  ]
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {shown.map(({ name, value }) => (
        <div
          key={name}
          className="flex flex-col-reverse justify-end rounded-card border border-line bg-card px-4 py-3"
        >
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-display text-3xl font-bold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

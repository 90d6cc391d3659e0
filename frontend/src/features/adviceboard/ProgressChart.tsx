import { useId } from 'react'
import { m } from '../../paraglide/messages'
import { monthOf } from '../../shared/dates'
import type { ProgrammeFigures } from './boards'

type Month = ProgrammeFigures['months'][number]

const width = 640
const height = 260
const frame = { left: 40, right: 12, top: 16, bottom: 34 }

/** Told apart by their dashes too, for who sees no colours. */
const lines: { name: () => string; of: (month: Month) => number; look: string; dash?: string }[] = [
  { name: m.progress_closed, of: (month) => month.closedSoFar, look: 'stroke-primary' },
  {
    name: m.progress_advised,
    of: (month) => month.advisedSoFar,
    look: 'stroke-accent',
    dash: '9 5',
  },
  {
    name: m.progress_accepted,
    of: (month) => month.acceptedSoFar,
    look: 'stroke-line-strong',
    dash: '2 5',
  },
]
const target = { name: m.progress_target, look: 'stroke-sun', dash: undefined }

/** How far it is to the target, month by month. The table beside it gives every number. */
export function ProgressChart({ figures: { months, reach } }: { figures: ProgrammeFigures }) {
  const title = useId()
  const most = Math.max(reach.target, ...months.map((month) => month.acceptedSoFar), 1)
  const x = (place: number) =>
    frame.left + (place / Math.max(1, months.length - 1)) * (width - frame.left - frame.right)
  const y = (value: number) => frame.top + (1 - value / most) * (height - frame.top - frame.bottom)
  const level = (value: number) => ({
    x1: frame.left,
    x2: width - frame.right,
    y1: y(value),
    y2: y(value),
  })
  const first = months[0]
  const last = months.at(-1)
  return (
    <figure className="grid content-start gap-2 rounded-card border border-line bg-card p-4">
      <svg role="img" aria-labelledby={title} viewBox={`0 0 ${width} ${height}`}>
        <title id={title}>
          {m.progress_chart_title({ closed: last?.closedSoFar ?? 0, target: reach.target })}
        </title>
        <g className="fill-ink text-base" textAnchor="end">
          <text x={frame.left - 8} y={y(reach.target) + 5}>
            {reach.target}
          </text>
          <text x={frame.left - 8} y={y(0) + 5}>
            0
          </text>
          <text x={width - frame.right} y={height - 8}>
            {last && monthOf(last.monthDate)}
          </text>
          <text x={frame.left} y={height - 8} textAnchor="start">
            {first && first !== last && monthOf(first.monthDate)}
          </text>
        </g>
        <line {...level(0)} className="stroke-line-strong" />
        <line {...level(reach.target)} className={target.look} strokeWidth="3" />
        {lines.map(({ of, look, dash }) => (
          <polyline
            key={look}
            points={months.map((month, place) => `${x(place)},${y(of(month))}`).join(' ')}
            fill="none"
            strokeWidth="3"
            strokeDasharray={dash}
            className={look}
          />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1">
        {[...lines, target].map(({ name, look, dash }) => (
          <span key={look} className="inline-flex items-center gap-2">
            <svg viewBox="0 0 40 6" className="h-1.5 w-10" aria-hidden="true">
              <line x2="40" y1="3" y2="3" strokeWidth="4" strokeDasharray={dash} className={look} />
            </svg>
            {name()}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { shortDay } from '../../shared/dates'
import { inCell, type PartOfDay, partsOfDay } from './weekGrid'

interface Props<D> {
  days: readonly string[]
  items: readonly D[]
  caption: string
  children: (item: D) => ReactNode
}

const partWords: Record<PartOfDay, () => string> = {
  MORNING: m.part_morning,
  AFTERNOON: m.part_afternoon,
  EVENING: m.part_evening,
}

/** One week at a glance: days across, parts of the day down. A part with nothing is left out. */
export function WeekGrid<D extends { id: string; startsAt: string }>(props: Props<D>) {
  const { days, items, caption, children } = props
  const parts = partsOfDay.filter((part) => days.some((day) => inCell(items, day, part).length > 0))
  if (parts.length === 0) return null
  return (
    <table className="w-full table-fixed border-separate border-spacing-1 text-base">
      <caption className="pb-2 text-start font-display text-xl font-bold">{caption}</caption>
      <thead>
        <tr>
          <td className="w-24" />
          {days.map((day) => (
            <th key={day} scope="col" className="rounded-control bg-sun-soft p-2 font-semibold">
              {shortDay(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row" className="p-1 text-start align-top font-semibold">
              {partWords[part]()}
            </th>
            {days.map((day) => (
              <td key={day} className="rounded-control bg-card p-2 align-top">
                <ul className="grid gap-3">
                  {inCell(items, day, part).map((item) => (
                    <li key={item.id}>{children(item)}</li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { dayOf, daysAfter, hourOf } from '../../shared/dates'

export type PartOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING'
export const partsOfDay: readonly PartOfDay[] = ['MORNING', 'AFTERNOON', 'EVENING']

function partOfDay(startsAt: string): PartOfDay {
  const hour = hourOf(startsAt)
  if (hour < 12) return 'MORNING'
  return hour < 18 ? 'AFTERNOON' : 'EVENING'
}

/** The Monday of the week a day is in. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return daysAfter(day, -((weekday + 6) % 7))
}

/** The weeks of a period, Monday to Sunday, each as its seven days. */
export function weeksOf(startsOn: string, endsOn: string): string[][] {
  const weeks: string[][] = []
  for (let monday = mondayOf(startsOn); monday <= endsOn; monday = daysAfter(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => daysAfter(monday, index)))
  }
  return weeks
}

/** What starts on a day in that part of it. */
export const inCell = <D extends { startsAt: string }>(
  items: readonly D[],
  day: string,
  part: PartOfDay,
) => items.filter(({ startsAt }) => dayOf(startsAt) === day && partOfDay(startsAt) === part)

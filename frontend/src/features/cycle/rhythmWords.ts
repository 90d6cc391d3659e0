import { m } from '../../paraglide/messages'
import { getLocale } from '../../paraglide/runtime'
import type { Cycle } from './cycles'

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const
export type Weekday = (typeof weekdays)[number]

/** "dinsdag"; 1 January 2024 was a Monday. */
export const weekdayWord = (day: Weekday) =>
  new Intl.DateTimeFormat(getLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + weekdays.indexOf(day)),
  )

export const nthWords = {
  '1': m.nth_1,
  '2': m.nth_2,
  '3': m.nth_3,
  '4': m.nth_4,
  '5': m.nth_5,
  '-1': m.nth_last,
} as const
export type Nth = keyof typeof nthWords

const weekdayOf = (date: string): Weekday =>
  weekdays[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'MONDAY'

/** "Om de 2 maanden op de tweede dinsdag, om 19:30" */
export function rhythmWords({
  rhythm,
  beganOn,
  startTime: time,
}: Pick<Cycle, 'rhythm' | 'beganOn' | 'startTime'>): string {
  const { weeks, months, nth, weekday } = rhythm
  if (weeks) {
    const day = weekdayWord(weekdayOf(beganOn))
    return weeks === 1 ? m.rhythm_week({ day, time }) : m.rhythm_weeks({ weeks, day, time })
  }
  const words = {
    nth: nthWords[String(nth) as Nth](),
    day: weekdayWord(weekday ?? 'MONDAY'),
    time,
  }
  return months === 1 ? m.rhythm_month(words) : m.rhythm_months({ months: months ?? 1, ...words })
}

import { getLocale } from '../paraglide/runtime'

/** Times are for people at the table: always those of the Netherlands, wherever the reader is. */
const timeZone = 'Europe/Amsterdam'
const tag = () => (getLocale() === 'en' ? 'en-GB' : 'nl-NL')

const format = (instant: string | Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag(), { timeZone, ...options }).format(new Date(instant))

/** A calendar day has no time of its own; noon keeps it the same day in every zone. */
const noon = (day: string) => `${day}T12:00:00Z`

/** The day an instant falls on, as yyyy-mm-dd. */
export function dayOf(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant))
}

export const today = () => dayOf(new Date())

/** "dinsdag 24 november", with the year when it is not this one. */
export function longDay(day: string): string {
  const year = day.slice(0, 4) === today().slice(0, 4) ? undefined : 'numeric'
  return format(noon(day), { weekday: 'long', day: 'numeric', month: 'long', year })
}

/** "di 24 nov" */
export const shortDay = (day: string) =>
  format(noon(day), { weekday: 'short', day: 'numeric', month: 'short' })

/** "november 2026" */
export const monthOf = (day: string) => format(noon(day), { month: 'long', year: 'numeric' })

/** "14:30" */
export const time = (instant: string) => format(instant, { hour: '2-digit', minute: '2-digit' })

/** "14:30 – 17:00" */
export const timeRange = (from: string, until: string) => `${time(from)} – ${time(until)}`

/** "dinsdag 24 november, 14:30" */
export const moment = (instant: string) => `${longDay(dayOf(instant))}, ${time(instant)}`

/** The day so many days after another. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(noon(day))
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** The hour of the day at the table, 0 to 23. */
export const hourOf = (instant: string) =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hour12: false }).format(
      new Date(instant),
    ),
  )

import { dayOf, time } from './dates'

const timeZone = 'Europe/Amsterdam'

/** How far the Netherlands is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - instant
}

/**
 * The instant of a day (yyyy-mm-dd) and a time (hh:mm) in the Netherlands, as the API wants it. Null
 * when one is missing, or when that time does not exist because the clock jumps over it. Of a time
 * that comes twice it is the first.
 */
export function instantOf(day: string, clock: string): string | null {
  // Asked first: a browser reads a date into almost anything, "T:00Z" too.
  if (!day || !clock) return null
  const asIfUtc = Date.parse(`${day}T${clock}:00Z`)
  if (Number.isNaN(asIfUtc)) return null
  const summerFirst = [asIfUtc - 2 * 3_600_000, asIfUtc - 3_600_000]
  const found = summerFirst.find((instant) => instant + offsetAt(instant) === asIfUtc)
  return found === undefined ? null : new Date(found).toISOString().replace('.000', '')
}

/** The two values of a date and a time input that show an instant. */
export const clockOf = (instant: string | null) =>
  instant ? { day: dayOf(instant), clock: time(instant) } : { day: '', clock: '' }

/** The time so many minutes later, for instance 19:30 and 150 minutes give 22:00. */
export function clockAfter(clock: string, minutes: number): string | null {
  const [hours = Number.NaN, past = Number.NaN] = clock.split(':').map(Number)
  const total = (hours * 60 + past + minutes) % (24 * 60)
  if (Number.isNaN(total)) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`
}

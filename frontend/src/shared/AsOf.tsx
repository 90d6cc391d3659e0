import { m } from '../paraglide/messages'
import { moment } from './dates'

/** Figures may be counted at a server that is a moment behind: they say until when they know everything. */
export function AsOf({ instant }: { instant: string }) {
  return <p className="text-ink-soft">{m.figures_as_of({ moment: moment(instant) })}</p>
}

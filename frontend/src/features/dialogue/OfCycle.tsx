import { m } from '../../paraglide/messages'
import { getLocale } from '../../paraglide/runtime'
import { dayOf, longDay } from '../../shared/dates'
import { Notice } from '../../shared/ui/Notice'
import type { DialogueDetails } from './dialogues'
import { standingOf } from './standing'

/** The fifth, the 23rd. */
function ordinal(number: number): string {
  const spelled = m.edition_ordinals().split(' ')[number - 1]
  if (spelled) return spelled
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> =
    getLocale() === 'nl' ? {} : { one: 'st', two: 'nd', few: 'rd', other: 'th' }
  return `${number}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'e'}`
}

/** Of a dialogue that returns: which time it is, and which seats are kept for who comes for the first time. */
export function OfCycle({ dialogue }: { dialogue: DialogueDetails }) {
  const { editionNumber } = dialogue
  return (
    <>
      {editionNumber !== null && (
        <p className="text-ink-soft">{m.edition_nth({ nth: ordinal(editionNumber) })}</p>
      )}
      <KeptSeats dialogue={dialogue} />
    </>
  )
}

function KeptSeats({ dialogue }: { dialogue: DialogueDetails }) {
  const { newcomersSeatsLeft: kept, newcomersSeatsUntil, seatsLeft } = dialogue
  if (kept === 0 || !newcomersSeatsUntil || standingOf(dialogue) !== 'OPEN') return null
  const day = longDay(dayOf(newcomersSeatsUntil))
  return kept < seatsLeft ? (
    <p className="text-ink-soft">
      {kept === 1 ? m.newcomers_one({ day }) : m.newcomers_some({ count: kept, day })}
    </p>
  ) : (
    <Notice tone="warm" title={m.newcomers_only()}>
      <p>{m.newcomers_only_again({ day })}</p>
    </Notice>
  )
}

import { m } from '../../paraglide/messages'
import { dayOf, longDay, moment } from '../../shared/dates'
import { Button } from '../../shared/ui/Button'
import type { ComingEdition } from './standing'
import type { StandingWords } from './standingWords'

interface Props {
  edition: ComingEdition
  words: StandingWords
  busy: boolean
  onSkip: () => void
  onUndo: () => void
}

/** One of the next times: how they stand, why, and the one thing to say about it. */
export function EditionCard({ edition, words, busy, onSkip, onUndo }: Props) {
  const { place, waitingNumber, newcomersSeats, newcomersSeatsUntil } = edition
  const when = edition.startsAt ? moment(edition.startsAt) : m.standing_next_time()
  const comes = place !== 'SKIPPED' && place !== 'NONE'
  return (
    <li className="grid justify-items-start gap-2 rounded-card border border-line bg-paper p-4">
      <p className="font-semibold first-letter:uppercase">{when}</p>
      <p>
        {words.places[place]()}
        {waitingNumber !== null && ` ${m.standing_number({ number: waitingNumber })}`}
      </p>
      {place === 'WAITING' && <p className="text-ink-soft">{words.fairTurns()}</p>}
      {comes && newcomersSeatsUntil && (
        <p className="text-ink-soft">
          {words.newcomers({ count: newcomersSeats, day: longDay(dayOf(newcomersSeatsUntil)) })}
        </p>
      )}
      {comes && (
        <Button
          look="secondary"
          busy={busy}
          aria-label={`${words.skip()}: ${when}`}
          onClick={onSkip}
        >
          {words.skip()}
        </Button>
      )}
      {edition.canUndo && (
        <Button
          look="secondary"
          busy={busy}
          aria-label={`${words.undo()}: ${when}`}
          onClick={onUndo}
        >
          {words.undo()}
        </Button>
      )}
    </li>
  )
}

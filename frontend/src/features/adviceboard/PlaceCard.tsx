import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { shortDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import type { BoardCard } from './boards'
import { actWords, goalWords, sectionOf } from './boardWords'

interface Props {
  card: BoardCard
  tabIndex: number
}

const look =
  'block rounded-card border border-line bg-card p-3 text-ink no-underline focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-primary'

/** A place of the board. It opens where its next act is done; who may not open it reads it all the same. */
export function PlaceCard({ card, tabIndex }: Props) {
  if (!card.opens) {
    return (
      <article data-card tabIndex={tabIndex} className={look}>
        <CardWords card={card} />
      </article>
    )
  }
  return (
    <Link
      data-card
      tabIndex={tabIndex}
      to={paths.trajectory}
      params={{ id: card.trajectoryId }}
      hash={sectionOf[card.step]}
      className={`${look} hover:border-primary`}
    >
      <CardWords card={card} />
    </Link>
  )
}

function CardWords({ card }: { card: BoardCard }) {
  const { next, dueOn, overdue } = card
  return (
    <span className="grid gap-1 leading-snug">
      <span className="font-semibold text-primary">{card.initiative}</span>
      <span className="text-ink-soft">{`${card.place}, ${card.region}`}</span>
      {card.adviser && <span>{card.adviser}</span>}
      {card.goals.length > 0 && (
        <span className="text-ink-soft">
          {card.goals.map((goal) => goalWords[goal]()).join(' · ')}
        </span>
      )}
      {next ? (
        <>
          <span>{m.board_days({ count: card.days })}</span>
          <span className="font-semibold">{actWords[next]()}</span>
        </>
      ) : (
        <span>{shortDay(card.sinceDate)}</span>
      )}
      {card.failedAttempts > 0 && next && (
        <span>{m.board_attempts({ count: card.failedAttempts })}</span>
      )}
      {dueOn && (
        <span>
          {overdue ? (
            <Badge tone="alarm">{m.board_overdue({ day: shortDay(dueOn) })}</Badge>
          ) : (
            m.board_due({ day: shortDay(dueOn) })
          )}
        </span>
      )}
    </span>
  )
}

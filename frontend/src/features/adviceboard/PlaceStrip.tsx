import { m } from '../../paraglide/messages'
import type { Board, Step } from './boards'

/** More squares than this nobody counts by eye. */
const most = 100

/** A square for each place of a programme, in rows of twenty: done, under way or free. The sentence below says the same. */
export function PlaceStrip({ board }: { board: Board }) {
  const count = (...of: Step[]) =>
    board.steps.filter(({ step }) => of.includes(step)).reduce((sum, step) => sum + step.count, 0)
  const closed = count('CLOSED')
  const notReached = count('NOT_REACHED')
  const overdue = board.cards.filter((card) => card.overdue).length
  const kinds = [
    { number: closed, look: 'bg-primary' },
    { number: notReached, look: 'bg-line-strong' },
    { number: board.placesTaken - closed - notReached, look: 'bg-sun' },
    { number: board.placesFree, look: 'border-2 border-dashed border-line-strong' },
  ]
  return (
    <div className="grid gap-2 rounded-card border border-line bg-card p-4">
      <p className="font-display text-xl font-bold">
        {m.board_closed_of({ closed, target: board.target })}
      </p>
      {board.target <= most && (
        <div
          aria-hidden="true"
          className="grid [print-color-adjust:exact] grid-cols-[repeat(20,minmax(0,1.25rem))] gap-1"
        >
          {kinds.flatMap(({ number, look }) =>
            Array.from({ length: Math.max(0, number) }, (_, place) => (
              <span key={`${look} ${place}`} className={`aspect-square rounded-sm ${look}`} />
            )),
          )}
        </div>
      )}
      <p className="flex flex-wrap gap-x-4">
        <span>{m.board_under_way({ count: board.placesTaken - closed - notReached })}</span>
        <span>{m.board_places_free({ count: board.placesFree })}</span>
        {notReached > 0 && <span>{m.board_not_reached({ count: notReached })}</span>}
        {overdue > 0 && (
          <strong className="font-semibold text-danger">
            {m.board_overdue_count({ count: overdue })}
          </strong>
        )}
      </p>
    </div>
  )
}

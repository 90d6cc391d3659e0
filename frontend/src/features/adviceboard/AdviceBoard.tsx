import { m } from '../../paraglide/messages'
import { BoardFilters } from './BoardFilters'
import { goToCard } from './boardKeys'
import { type BoardSearch, isNarrowed, shownOf } from './boardSearch'
import type { Board, Step } from './boards'
import { EmptyPlaces } from './EmptyPlaces'
import { PlaceStrip } from './PlaceStrip'
import { StepColumn } from './StepColumn'

/** Who asks for a place, the way of a trajectory, and how it ended. */
const steps: readonly Step[] = [
  'APPLICATION',
  'WAITING',
  'MATCHING',
  'CONVERSATION',
  'ADVICE',
  'CALL',
  'LESSONS',
  'CLOSED',
  'NOT_REACHED',
  'STOPPED',
  'DECLINED',
]

/** These stand there, also when nobody is on them. */
const way: readonly Step[] = ['MATCHING', 'CONVERSATION', 'ADVICE', 'CALL', 'LESSONS', 'CLOSED']

interface Props {
  board: Board
  search: BoardSearch
  look: (to: BoardSearch) => void
}

/** Every place of a programme on its step. A card moves by what is done, so it leads to where that is done. */
export function AdviceBoard({ board, search, look }: Props) {
  const shown = shownOf(board.cards, search)
  const on = (step: Step) => shown.filter((card) => card.step === step)
  const inAll = (step: Step) => board.steps.find((each) => each.step === step)?.count ?? 0
  const columns = steps.filter((step) => way.includes(step) || inAll(step) > 0)
  return (
    <div className="grid gap-5">
      <PlaceStrip board={board} />
      <BoardFilters board={board} search={search} look={look} />
      {isNarrowed(search) && (
        <p role="status">{m.board_shown({ shown: shown.length, all: board.cards.length })}</p>
      )}
      <p className="max-w-prose text-ink-soft">{m.board_help()}</p>
      <section
        aria-label={m.board_title()}
        onKeyDown={goToCard}
        className="grid gap-4 lg:auto-cols-[15.5rem] lg:grid-flow-col lg:items-start lg:overflow-x-auto lg:p-1 lg:pb-4"
      >
        {columns.map((step) => (
          <StepColumn
            key={step}
            step={step}
            cards={on(step)}
            count={isNarrowed(search) ? on(step).length : inAll(step)}
          />
        ))}
        {!isNarrowed(search) && <EmptyPlaces count={board.placesFree} />}
      </section>
    </div>
  )
}

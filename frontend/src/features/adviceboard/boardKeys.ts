import type { KeyboardEvent } from 'react'

const rows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
const columns: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

const withIn = (place: number, length: number) => Math.max(0, Math.min(place, length - 1))

/** The cards that can be seen, by column; columns without any are passed over. */
const cardsOf = (board: Element) =>
  [...board.querySelectorAll('[data-column]')]
    .map((column) =>
      [...column.querySelectorAll<HTMLElement>('[data-card]')].filter(
        (card) => card.checkVisibility?.() ?? true,
      ),
    )
    .filter((cards) => cards.length > 0)

/** The card that the key leads to: within its column, or beside it in the next one. */
function next(board: HTMLElement[][], from: Element, key: string) {
  const column = board.findIndex((cards) => cards.some((card) => card === from))
  const cards = board[column]
  if (!cards) return
  const row = cards.findIndex((card) => card === from)
  if (key === 'Home') return cards[0]
  if (key === 'End') return cards.at(-1)
  const down = rows[key]
  if (down) return cards[withIn(row + down, cards.length)]
  const aside = columns[key]
  const beside = aside && board[withIn(column + aside, board.length)]
  return beside ? beside[withIn(row, beside.length)] : undefined
}

/** The arrows go from card to card, as in a table; the tab key stops once in each column. */
export function goToCard(event: KeyboardEvent) {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return
  const to = next(cardsOf(event.currentTarget), event.target, event.key)
  if (!to) return
  event.preventDefault()
  to.focus()
}

import type { Board, BoardCard, Goal } from './boards'

/** Of which programme the board is, and which cards of it are shown. */
export interface BoardSearch {
  programma?: string | undefined
  regio?: string | undefined
  adviseur?: string | undefined
  doel?: Goal | undefined
  telaat?: boolean | undefined
}

const goals: readonly Goal[] = ['NETWORK', 'BELONGING', 'MEANING']

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export const readBoardSearch = (search: Record<string, unknown>): BoardSearch => ({
  programma: text(search.programma),
  regio: text(search.regio),
  adviseur: text(search.adviseur),
  doel: goals.find((goal) => goal === search.doel),
  telaat: String(search.telaat) === 'true' || undefined,
})

/** Whether fewer cards are shown than there are. */
export const isNarrowed = ({ regio, adviseur, doel, telaat }: BoardSearch) =>
  Boolean(regio ?? adviseur ?? doel ?? telaat)

/** However a region was written down, it is one. */
const sameRegion = (one: string, other: string) =>
  one.localeCompare(other, 'nl', { sensitivity: 'accent' }) === 0

export const shownOf = (cards: readonly BoardCard[], search: BoardSearch) =>
  cards.filter(
    (card) =>
      (!search.regio || sameRegion(card.region, search.regio)) &&
      (!search.adviseur || card.adviserId === search.adviseur) &&
      (!search.doel || card.goals.includes(search.doel)) &&
      (!search.telaat || card.overdue),
  )

/** What there is to choose from: only what some card has. */
export function choicesOf({ cards }: Board) {
  const regions: string[] = []
  const advisers = new Map<string, string>()
  for (const { region, adviserId, adviser } of cards) {
    if (!regions.some((known) => sameRegion(known, region))) regions.push(region)
    if (adviserId) advisers.set(adviserId, adviser ?? '')
  }
  return {
    regions: regions.sort((one, other) => one.localeCompare(other, 'nl')),
    advisers: [...advisers].sort(([, one], [, other]) => one.localeCompare(other, 'nl')),
  }
}

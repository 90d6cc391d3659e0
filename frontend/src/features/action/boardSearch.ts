/** Of which cycle or neighbourhood the board is, and whether something new is written down. */
export interface BoardSearch {
  cyclus?: string | undefined
  buurt?: string | undefined
  nieuw?: boolean | undefined
  dialoog?: string | undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export const readBoardSearch = (search: Record<string, unknown>): BoardSearch => ({
  cyclus: text(search.cyclus),
  buurt: text(search.buurt),
  nieuw: search.nieuw === true || search.nieuw === 'true' || undefined,
  dialoog: text(search.dialoog),
})

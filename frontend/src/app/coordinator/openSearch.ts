/** Which record of a list is open, as its address says: a new one, or one by its id. */
export interface OpenSearch {
  open?: string | undefined
}

export const newRecord = 'nieuw'

export function readOpenSearch(search: Record<string, unknown>): OpenSearch {
  const { open } = search
  const known = open === newRecord || (typeof open === 'string' && /^[0-9a-f-]{36}$/i.test(open))
  return { open: known ? String(open) : undefined }
}

const idIn = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined

/** What a new dialogue begins from: one that was planned before, or a table that somebody offers. */
export const readCopySearch = (
  search: Record<string, unknown>,
): { kopie?: string | undefined; aanbod?: string | undefined } => ({
  kopie: idIn(search.kopie),
  aanbod: idIn(search.aanbod),
})

/** Which initiative asks for advice again. */
export const readInitiativeOf = (
  search: Record<string, unknown>,
): { initiatief?: string | undefined } => ({ initiatief: idIn(search.initiatief) })

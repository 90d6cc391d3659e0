import type { InitiativeSearch } from './initiatives'

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** What the address says: what is looked for, and whether a new one is written down. */
export const readInitiativeSearch = (
  search: Record<string, unknown>,
): InitiativeSearch & { nieuw?: boolean | undefined } => ({
  zoek: text(search.zoek),
  regio: text(search.regio),
  nieuw: search.nieuw === true || search.nieuw === 'true' || undefined,
})

/** What somebody looks for in the agenda. It lives in the address, so that it can be shared and kept. */
export interface AgendaSearch {
  buurt?: string | undefined
  thema?: string | undefined
  van?: string | undefined
  tot?: string | undefined
  zoek?: string | undefined
  plaats?: '1' | undefined
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f-]{36}$/i.test(text)

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readAgendaSearch(search: Record<string, unknown>): AgendaSearch {
  return {
    buurt: isId(search.buurt) ? search.buurt : undefined,
    thema: isId(search.thema) ? search.thema : undefined,
    van: isDay(search.van) ? search.van : undefined,
    tot: isDay(search.tot) ? search.tot : undefined,
    zoek: typeof search.zoek === 'string' ? search.zoek.slice(0, 100) : undefined,
    plaats: search.plaats === '1' ? '1' : undefined,
  }
}

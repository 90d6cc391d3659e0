/** What an administrator looks for in the trail. It lives in the address, which names nobody. */
export interface AuditSearch {
  deelnemer?: string | undefined
  medewerker?: string | undefined
  waarvoor?: string | undefined
  van?: string | undefined
  tot?: string | undefined
}

const fitting = (form: RegExp) => (value: unknown) =>
  typeof value === 'string' && form.test(value) ? value : undefined

const id = fitting(/^[0-9a-f-]{36}$/i)
const purpose = fitting(/^[A-Z_]{1,40}$/)
const day = fitting(/^\d{4}-\d{2}-\d{2}$/)

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export const readAuditSearch = (search: Record<string, unknown>): AuditSearch => ({
  deelnemer: id(search.deelnemer),
  medewerker: id(search.medewerker),
  waarvoor: purpose(search.waarvoor),
  van: day(search.van),
  tot: day(search.tot),
})

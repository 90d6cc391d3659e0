/** Which offers are listed, or which one is open: a new one, or one by its id. */
export interface OfferSearch {
  status?: string | undefined
  open?: string | undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export const readOfferSearch = (search: Record<string, unknown>): OfferSearch => ({
  status: text(search.status),
  open: text(search.open),
})

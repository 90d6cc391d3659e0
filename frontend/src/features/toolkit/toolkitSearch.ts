/** What somebody looks for in the toolkit, as the address says it. */
export interface ToolkitSearch {
  zoek?: string | undefined
}

export const readToolkitSearch = ({ zoek }: Record<string, unknown>): ToolkitSearch => ({
  zoek: typeof zoek === 'string' && zoek.trim() ? zoek.slice(0, 100) : undefined,
})

/** Which version of an article, when it is not the one of now. An address gives it as text, and a link within as a number. */
export const readVersionSearch = ({
  versie,
}: Record<string, unknown>): { versie?: number | undefined } => ({
  versie: /^[1-9]\d{0,5}$/.test(String(versie)) ? Number(versie) : undefined,
})

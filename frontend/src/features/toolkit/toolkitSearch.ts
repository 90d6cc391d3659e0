/** What somebody looks for in the toolkit, as the address says it. */
export interface ToolkitSearch {
  zoek?: string | undefined
}

export const readToolkitSearch = ({ zoek }: Record<string, unknown>): ToolkitSearch => ({
  zoek: typeof zoek === 'string' && zoek.trim() ? zoek.slice(0, 100) : undefined,
})

/** Which version of an article, when it is not the one of now. */
export const readVersionSearch = ({
  versie,
}: Record<string, unknown>): { versie?: number | undefined } => ({
  versie: Number.isInteger(versie) && Number(versie) > 0 ? Number(versie) : undefined,
})

/** What is printed of a dialogue. */
export const papers = ['affiche', 'flyer', 'tafelkaarten', 'naamkaartjes'] as const
export type Paper = (typeof papers)[number]

/** Which of them is looked at. It lives in the address. */
export interface PaperSearch {
  soort: Paper
}

export const readPaperSearch = (search: Record<string, unknown>): PaperSearch => ({
  soort: papers.find((paper) => paper === search.soort) ?? 'affiche',
})

/** So far ahead a programme looks. */
export const programmeWeeks = [1, 2, 4] as const

/** Of which neighbourhood, how far ahead, and on how large a sheet. */
export interface ProgrammeSearch {
  buurt?: string | undefined
  weken: (typeof programmeWeeks)[number]
  papier: 'A4' | 'A3'
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export const readProgrammeSearch = (search: Record<string, unknown>): ProgrammeSearch => ({
  buurt:
    typeof search.buurt === 'string' && /^[0-9a-f-]{36}$/i.test(search.buurt)
      ? search.buurt
      : undefined,
  weken: programmeWeeks.find((weeks) => weeks === Number(search.weken)) ?? 2,
  papier: search.papier === 'A3' ? 'A3' : 'A4',
})

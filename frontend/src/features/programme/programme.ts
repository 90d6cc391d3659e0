import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

export type ProgrammeReport = components['schemas']['ProgrammeReport']
export type ProgrammeRow = ProgrammeReport['rows'][number]

const csv = (text: string) => ({
  body: text,
  bodySerializer: (body: string) => body,
  headers: { 'Content-Type': 'text/csv; charset=utf-8' },
})

/** What reading this programme would do. Nothing is stored. */
export const checkProgramme = (text: string) => answer(api.POST('/programme-checks', csv(text)))

/** Reads the programme: every row, or none when one is refused. */
export const importProgramme = (text: string) => answer(api.POST('/programme-imports', csv(text)))

/** An empty programme with its headings and one example, in the language of the interface. */
export const readTemplate = () => answer(api.GET('/programme-template', { parseAs: 'text' }))

/**
 * The text of a file. Spreadsheets on Windows still write their own letters; what is no UTF-8 is
 * read as theirs, so that "café" does not come in broken.
 */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

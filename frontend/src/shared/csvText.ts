import { keepFile } from './keepFile'

/** The text of a file as a request sends it. */
export const csv = (text: string) => ({
  body: text,
  bodySerializer: (body: string) => body,
  headers: { 'Content-Type': 'text/csv; charset=utf-8' },
})

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

/** Lets somebody keep a text, or what came as a file, by this name. */
export const saveAs = (name: string, content: BlobPart, type = 'text/csv;charset=utf-8') =>
  keepFile(name, new Blob([content], { type }))

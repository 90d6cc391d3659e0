import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { csv } from '../../shared/csvText'

export type ProgrammeReport = components['schemas']['ProgrammeReport']
export type ProgrammeRow = ProgrammeReport['rows'][number]

/** What reading this programme would do. Nothing is stored. */
export const checkProgramme = (text: string) => answer(api.POST('/programme-checks', csv(text)))

/** Reads the programme: every row, or none when one is refused. */
export const importProgramme = (text: string) => answer(api.POST('/programme-imports', csv(text)))

/** An empty programme with its headings and one example, in the language of the interface. */
export const readTemplate = () => answer(api.GET('/programme-template', { parseAs: 'text' }))

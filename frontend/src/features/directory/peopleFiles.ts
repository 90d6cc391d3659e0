import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { csv } from '../../shared/csvText'

export type PeopleReport = components['schemas']['PeopleReport']
export type PeopleRow = PeopleReport['rows'][number]

/** What this list of people would do. Nothing is stored. */
export const checkPeople = (text: string) => answer(api.POST('/participant-checks', csv(text)))

/** Reads the list: every row, or none when one is refused. */
export const importPeople = (text: string) => answer(api.POST('/participant-imports', csv(text)))

/** Everybody, or who came to be known or signed up since a day, as a list for a spreadsheet. */
export const exportPeople = (since: string) =>
  answer(
    api.POST('/participant-exports', {
      params: { query: { since: since || undefined } },
      parseAs: 'text',
    }),
  )

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { recordsOf } from '../../shared/records'

type Schemas = components['schemas']
/** As the list has them: only who left has no name. */
export type Adviser = Schemas['Adviser'] & { name: string }
export type NewAdviser = Schemas['NewAdviser']

export const advisers = recordsOf<Adviser, NewAdviser>('advisers', undefined, true)

/** Members who may advise and do not yet. */
export const adviserCandidates = queryOptions({
  queryKey: [advisers.kind, 'candidates'],
  queryFn: async () => (await answer(api.GET('/advisers/candidates'))).items,
})

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Schemas = components['schemas']
export type MyTurn = Schemas['MyTurn']

/** My part of a dialogue, by the unguessable link of the mail and nothing else. */
export const myTurn = (token: string) =>
  queryOptions({
    queryKey: ['my-turn', token],
    queryFn: () => answer(api.GET('/my-turn', { params: { header: { 'Team-Token': token } } })),
    meta: { keep: { until: ({ dialogue }: MyTurn) => dialogue.endsAt } },
  })

export const turnWords: Record<Schemas['Part'], () => string> = {
  TABLE_ORGANISER: m.my_turn_part_table_organiser,
  VENUE_HOST: m.my_turn_part_venue_host,
  FACILITATOR: m.my_turn_part_facilitator,
  CORE_GROUP: m.my_turn_part_core_group,
}

export const needWords: Record<keyof MyTurn['needs'], (some: { count: number }) => string> = {
  hardOfHearing: m.my_turn_hearing,
  stepFree: m.my_turn_step_free,
  interpreter: m.my_turn_interpreter,
  diet: m.my_turn_diet,
  childAlong: m.my_turn_child,
  buddy: m.my_turn_buddy,
}

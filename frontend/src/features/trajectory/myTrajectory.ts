import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type MyTrajectory = Schemas['MyTrajectory']
export type Experience = Schemas['Experience']

const byToken = (token: string) => ({ params: { header: { 'Trajectory-Token': token } } })

/** How it stands with our advice, by the unguessable link of the message and nothing else. */
export const myTrajectory = (token: string) =>
  queryOptions({
    queryKey: ['my-trajectory', token],
    queryFn: () => answer(api.GET('/my-trajectory', byToken(token))),
  })

export const sayMyExperience = (token: string, body: Experience) =>
  answer(api.POST('/my-trajectory/experience', { ...byToken(token), body }))

export const stopBeingContact = (token: string) =>
  answer(api.DELETE('/my-trajectory/contact', byToken(token)))

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']
export type Trajectory = Schemas['Trajectory']
export type Step = Schemas['TrajectoryStep']

/** Every trajectory that the one who asks may see; what comes first is for the page to say. */
export const trajectories = queryOptions({
  queryKey: ['trajectories', 'all'],
  queryFn: async () => {
    const found: Trajectory[] = []
    let cursor: string | undefined
    do {
      const part = await answer(
        api.GET('/trajectories', { params: { query: { cursor, limit: 100 } } }),
      )
      found.push(...part.items)
      cursor = part.next ?? undefined
    } while (cursor)
    return found
  },
})

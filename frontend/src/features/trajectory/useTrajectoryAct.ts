import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '../../shared/announce'
import { type Read, trajectory } from './trajectoryDetails'

/** Something done with a trajectory: what it became stands on the page at once, and everywhere else soon. */
export function useTrajectoryAct<T>(
  id: string,
  act: (what: T) => Promise<Read>,
  said: () => string,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (read) => {
      announce({ text: said() })
      queries.setQueryData(trajectory(id).queryKey, read)
      void queries.invalidateQueries({ queryKey: ['trajectories'] })
    },
  })
}

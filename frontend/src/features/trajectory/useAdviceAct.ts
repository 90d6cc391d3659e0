import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '../../shared/announce'

/** Something done with an advice, after which everything of its trajectory is asked anew. */
export function useAdviceAct<I, O>(act: (input: I) => Promise<O>, said: () => string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      announce({ text: said() })
      return queries.invalidateQueries({ queryKey: ['trajectories'] })
    },
  })
}

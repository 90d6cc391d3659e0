import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '../../shared/announce'
import type { Guest } from './guests'

interface GuestChange {
  perform: () => Promise<Guest>
  said: string
  undo?: () => void
}

/** Something done on the list. Others may have got a seat or a number by it, so the list is read again. */
export function useGuestChange(dialogueId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ perform }: GuestChange) => perform(),
    onSuccess: (_, { said, undo }) => announce({ text: said, ...(undo && { undo }) }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['registrations', dialogueId] })
      void queries.invalidateQueries({ queryKey: ['dialogue-plans'] })
    },
  })
}

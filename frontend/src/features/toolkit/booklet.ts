import { queryOptions, useMutation } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'

export type Booklet = components['schemas']['PrintSet']

/** A booklet never changes: the same link brings the same versions. */
export const booklet = (id: string) =>
  queryOptions({
    queryKey: ['toolkit', 'booklet', id],
    queryFn: () => answer(api.GET('/print-sets/{id}', { params: { path: { id } } })),
  })

export const useMakeBooklet = (onMade: (made: Booklet) => void) =>
  useMutation({
    mutationFn: (articleIds: string[]) => answer(api.POST('/print-sets', { body: { articleIds } })),
    onSuccess: onMade,
  })

const key = 'boekje'
const listeners = new Set<() => void>()
const kept = () => sessionStorage.getItem(key) ?? ''

function keep(ids: string[]) {
  sessionStorage.setItem(key, ids.join(','))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The articles somebody chose so far, in the order of choosing; reading one in between loses none. */
export function useChosen() {
  const text = useSyncExternalStore(subscribe, kept)
  const chosen = text === '' ? [] : text.split(',')
  return {
    chosen,
    toggle: (id: string) =>
      keep(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]),
    clear: () => keep([]),
  }
}

import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Note } from './notes'

/** Does it now, or notes it when there is no line (notes.ts, which only who has no line needs). */
export const orNote = <T>(
  queries: QueryClient,
  key: QueryKey,
  said: Omit<Note, 'at'>,
  send: () => Promise<T>,
): Promise<T> =>
  send().catch(async (error) => (await import('./notes')).noteUnsent<T>(queries, key, said, error))

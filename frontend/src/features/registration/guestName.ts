import type { Guest } from './guests'
import { notCancelled, personName } from './people'

/** The people of one registration who come, as one says them: "Ria + Ahmed". Who all cancelled keep their names. */
export function nameOf({ people }: Guest): string {
  const coming = notCancelled(people)
  return (coming.length > 0 ? coming : people).map(personName).join(' + ')
}

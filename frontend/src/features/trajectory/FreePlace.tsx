import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Notice } from '../../shared/ui/Notice'
import { firstInLine } from './trajectoryDetails'

/** A place came free: who waits longest is named, and a person decides. */
export function FreePlace({ programmeId }: { programmeId: string }) {
  const { data: first } = useQuery(firstInLine(programmeId))
  if (!first) return null
  return (
    <Notice tone="warm" title={m.place_free_title()}>
      <p>{m.place_free_first({ name: first.initiativeName })}</p>
    </Notice>
  )
}

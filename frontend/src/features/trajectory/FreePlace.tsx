import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'
import { firstInLine } from './trajectoryDetails'

/** A place came free: who waits longest is named, and a person decides. */
export function FreePlace({ programmeId }: { programmeId: string }) {
  const { data: first } = useQuery(firstInLine(programmeId))
  if (!first) return null
  return (
    <Notice tone="warm" title={m.place_free_title()}>
      <p>
        <Link to={paths.trajectory} params={{ id: first.id }}>
          {m.place_free_first({ name: first.initiativeName })}
        </Link>
      </p>
    </Notice>
  )
}

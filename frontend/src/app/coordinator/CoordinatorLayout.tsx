import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { actFor } from '../../api/client'
import { forgetOldDoors, keptDoor } from '../../features/door/keptDoors'
import { me } from '../../features/organisation/me'
import { m } from '../../paraglide/messages'
import { statusOf } from '../../shared/form/mistakes'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { PageHead } from '../PageHead'
import { Bare } from './Bare'
import { SignedIn } from './SignedIn'
import { SignedInAgain } from './SignedInAgain'
import { SignedOut } from './SignedOut'

/** Round the pages of members: who is this, for which organisation, and never in a search engine. */
export function CoordinatorLayout() {
  const query = useQuery(me)
  const { pathname } = useLocation()
  const door = useDoorWithoutLine(statusOf(query.failureReason) === 0 && !query.data)
  const signedOut = query.data === undefined && statusOf(query.error) === 401
  useEffect(() => forgetOldDoors(), [])

  return (
    <div className="text-base">
      <PageHead title={m.coordinator_title()} personal />
      {signedOut && <SignedOut />}
      {!signedOut && pathname === paths.signedInAgain && <SignedInAgain />}
      {!signedOut && pathname !== paths.signedInAgain && query.data && <SignedIn me={query.data} />}
      {!signedOut && pathname !== paths.signedInAgain && !query.data && (
        <Bare>{door ? <Outlet /> : <Loaded query={query}>{() => null}</Loaded>}</Bare>
      )}
    </div>
  )
}

/** Without a line nobody can say who they are; the door that this phone keeps opens all the same. */
function useDoorWithoutLine(noLine: boolean): boolean {
  const { id } = useParams({ strict: false })
  const { pathname } = useLocation()
  const atDoor = id !== undefined && pathname === paths.door.replace('$id', id)
  const door = noLine && atDoor ? keptDoor(id) : null
  if (door) actFor(door.organisationId)
  return door !== null
}

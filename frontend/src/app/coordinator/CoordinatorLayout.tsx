import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
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
  const signedOut = query.data === undefined && statusOf(query.error) === 401

  return (
    <div className="text-base">
      <PageHead title={m.coordinator_title()} personal />
      {signedOut && <SignedOut />}
      {!signedOut && pathname === paths.signedInAgain && <SignedInAgain />}
      {!signedOut && pathname !== paths.signedInAgain && query.data && <SignedIn me={query.data} />}
      {!signedOut && pathname !== paths.signedInAgain && !query.data && (
        <Bare>
          <Loaded query={query}>{() => null}</Loaded>
        </Bare>
      )}
    </div>
  )
}

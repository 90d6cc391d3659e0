import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { actFor } from '../../api/client'
import {
  type Me,
  membershipOf,
  me as meQuery,
  reachOf,
  rememberOrganisation,
} from '../../features/organisation/me'
import { OrganisationList } from '../../features/organisation/OrganisationList'
import { m } from '../../paraglide/messages'
import { signOutPath } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'
import { Bare } from './Bare'
import { leaveNothing } from './leave'
import { Ask } from './SupportPage'
import { Workplace } from './Workplace'

/** Somebody is signed in: for which organisation do they work, and is there work for their role? */
export function SignedIn({ me }: { me: Me }) {
  const queries = useQueryClient()
  const [membership, setMembership] = useState(() => {
    const found = membershipOf(me)
    actFor(found?.organisation.id ?? null)
    return found
  })

  const choose = (id: string) => {
    rememberOrganisation(id)
    actFor(id)
    // Nothing of one organisation may show under the name of another.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] })
    setMembership(membershipOf(me))
  }

  if (me.memberships.length === 0 && me.supporter) {
    return (
      <Bare>
        <h1 className="text-4xl">{m.nav_support()}</h1>
        <Ask />
        <p>
          <a href={signOutPath} onClick={leaveNothing}>
            {m.sign_out()}
          </a>
        </p>
      </Bare>
    )
  }
  if (me.memberships.length === 0) return <NoWork title={m.no_membership_title()} me={me} />
  if (!membership) {
    return (
      <Bare>
        <h1 className="text-4xl">{m.choose_organisation()}</h1>
        <OrganisationList memberships={me.memberships} onChoose={choose} />
      </Bare>
    )
  }
  const reach = reachOf(membership.roles)
  if (reach === 'NOTHING' && me.memberships.length === 1) {
    return <NoWork title={m.no_work_title()} me={me} />
  }
  return (
    <Workplace
      key={membership.organisation.id}
      me={me}
      membership={membership}
      reach={reach}
      onChoose={choose}
    />
  )
}

function NoWork({ title, me }: { title: string; me: Me }) {
  return (
    <Bare>
      <h1 className="text-4xl">{title}</h1>
      <Notice tone="warm">
        <p>{m.no_membership_text({ account: me.email ?? me.name })}</p>
      </Notice>
      <p>
        <a href={signOutPath} onClick={leaveNothing}>
          {m.sign_out()}
        </a>
      </p>
    </Bare>
  )
}

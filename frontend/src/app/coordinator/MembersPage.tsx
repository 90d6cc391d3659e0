import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { InvitationForm } from '../../features/member/InvitationForm'
import { MemberCard } from '../../features/member/MemberCard'
import { type Member, members, membersKey } from '../../features/member/members'
import { roleWords } from '../../features/organisation/roleWords'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { useAdministers } from './reach'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

/** Who works with the organisation, and as what. */
export function MembersPage() {
  const query = useInfiniteQuery(members)
  const queries = useQueryClient()
  const administers = useAdministers()
  const [inviting, setInviting] = useState(false)
  const onInvited = ({ name }: Member) => {
    announce({ text: m.said_member_invited({ name }) })
    setInviting(false)
    void queries.invalidateQueries({ queryKey: membersKey })
  }
  if (inviting) {
    return (
      <>
        <Title title={m.member_invite()} />
        <InvitationForm
          words={roleWords}
          administers={administers}
          onInvited={onInvited}
          onCancel={() => setInviting(false)}
        />
      </>
    )
  }
  return (
    <>
      <Title title={m.nav_members()}>
        <Button onClick={() => setInviting(true)}>{m.member_invite()}</Button>
      </Title>
      <div className="grid gap-6">
        <p className="max-w-2xl">{m.members_intro()}</p>
        <Loaded query={query}>
          {({ pages }) =>
            pages
              .flatMap(({ items }) => items)
              .map((member) => (
                <MemberCard
                  key={member.id}
                  member={member}
                  words={roleWords}
                  administers={administers}
                />
              ))
          }
        </Loaded>
        <ShowMore query={query} />
      </div>
    </>
  )
}

import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { InviteAgain } from './InviteAgain'
import type { Member } from './members'
import { RemoveMember } from './RemoveMember'
import { RolesForm } from './RolesForm'
import type { RoleWords } from './RoleTickList'

interface Props {
  member: Member
  words: RoleWords
  administers: boolean
}

/** Somebody who works here: what they may do, and how that changes or ends. */
export function MemberCard({ member, words, administers }: Props) {
  const { id, name, email, roles, since } = member
  const [changing, setChanging] = useState(false)
  const mayEnd = administers || !roles.includes('ADMINISTRATOR')
  if (changing) {
    return (
      <RolesForm
        id={id}
        words={words}
        administers={administers}
        onDone={() => setChanging(false)}
      />
    )
  }
  return (
    <article className="grid gap-3 rounded-card border border-line bg-card p-5">
      <h2 className="text-xl">{name}</h2>
      <ul className="flex flex-wrap gap-2" aria-label={m.member_roles()}>
        {roles.map((role) => (
          <li key={role}>
            <Badge tone={role === 'ADMINISTRATOR' ? 'warm' : 'calm'}>{words[role]()}</Badge>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">
        {email && <span className="block break-words">{email}</span>}
        {m.member_since({ day: longDay(dayOf(since)) })}
      </p>
      {mayEnd ? (
        <div className="flex flex-wrap gap-3">
          <Button look="secondary" onClick={() => setChanging(true)}>
            {m.member_roles_change()}
          </Button>
          <InviteAgain member={member} />
          <RemoveMember member={member} />
        </div>
      ) : (
        <p>{m.member_administrator_only()}</p>
      )}
    </article>
  )
}

import type { ComponentProps } from 'react'
import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import { roleDoes, rolesToGive } from './memberDraft'
import type { Role } from './members'

/** How each role is called. */
export type RoleWords = Record<Role, () => string>

interface Props {
  words: RoleWords
  /** Only an administrator makes one. */
  administers: boolean
  tick: (role: Role) => Omit<ComponentProps<typeof Checkbox>, 'label'>
}

/** Every role with what it is for, so that nobody gets more than the task needs. */
export function RoleTickList({ words, administers, tick }: Props) {
  return (
    <div>
      {rolesToGive(administers).map((role) => (
        <Checkbox
          key={role}
          {...tick(role)}
          label={m.member_role_line({ role: words[role](), does: roleDoes[role]() })}
        />
      ))}
    </div>
  )
}

import { m } from '../../paraglide/messages'
import type { Membership } from './me'
import { roleWords } from './roleWords'

interface Props {
  memberships: Membership[]
  onChoose: (organisationId: string) => void
}

/** For who works for several: one press says for which, now. */
export function OrganisationList({ memberships, onChoose }: Props) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {memberships.map(({ organisation, roles }) => (
        <li key={organisation.id}>
          <button
            type="button"
            onClick={() => onChoose(organisation.id)}
            className="grid min-h-20 w-full content-center rounded-card border-2 border-line bg-card px-5 py-3 text-start hover:border-primary"
          >
            <span className="font-display text-lg font-bold">{organisation.name}</span>
            <span className="text-ink-soft">
              {m.you_are_here({ roles: roles.map((role) => roleWords[role]()).join(', ') })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

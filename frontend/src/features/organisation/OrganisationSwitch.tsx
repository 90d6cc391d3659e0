import { m } from '../../paraglide/messages'
import type { Membership } from './me'

interface Props {
  memberships: Membership[]
  current: Membership
  onChoose: (organisationId: string) => void
}

/** For which organisation this work is: always in sight, and a choice when there are several. */
export function OrganisationSwitch({ memberships, current, onChoose }: Props) {
  if (memberships.length === 1) {
    return <p className="font-semibold">{current.organisation.name}</p>
  }
  return (
    <label className="flex flex-wrap items-center gap-x-2">
      <span className="sr-only">{m.organisation_current()}</span>
      <select
        value={current.organisation.id}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-11 max-w-full rounded-control border-2 border-line-strong bg-card px-2 font-semibold"
      >
        {memberships.map(({ organisation }) => (
          <option key={organisation.id} value={organisation.id}>
            {organisation.name}
          </option>
        ))}
      </select>
    </label>
  )
}

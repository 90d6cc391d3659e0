import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { spokenNumber } from '../../shared/telephone'
import { toldWords } from '../../shared/told'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { memberKindWords } from './careWords'
import {
  type Member,
  members,
  pauseMember,
  removeMember,
  renewLink,
  useCoreGroupAct,
} from './coreGroup'
import { MemberForm } from './MemberForm'

/** Who carries the cycle, and how each is asked. */
export function MemberSection({ cycleId }: { cycleId: string }) {
  const [adding, setAdding] = useState(false)
  const query = useQuery(members(cycleId))
  return (
    <section
      aria-labelledby="kerngroep"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="kerngroep" className="text-xl">
        {m.core_members()}
      </h2>
      <Loaded query={query} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p>{m.core_members_none()}</p>
          ) : (
            <ul className="grid gap-2">
              {all.map((member) => (
                <One key={member.id} member={member} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding ? (
        <MemberForm cycleId={cycleId} onClose={() => setAdding(false)} />
      ) : (
        <Button look="secondary" className="justify-self-start" onClick={() => setAdding(true)}>
          {m.core_member_add()}
        </Button>
      )}
    </section>
  )
}

function One({ member }: { member: Member }) {
  const { id, name, cycleId, paused } = member
  const pausing = useCoreGroupAct(cycleId, () => pauseMember(id, !paused))
  const renewing = useCoreGroupAct(
    cycleId,
    () => renewLink(id),
    () => m.core_member_link_sent({ name }),
  )
  const removing = useCoreGroupAct(
    cycleId,
    () => removeMember(id),
    () => m.core_member_removed({ name }),
  )
  const acts = [
    { label: paused ? m.core_member_unpause() : m.core_member_pause(), act: pausing },
    ...(member.how === 'NONE' || member.how === 'CALL'
      ? []
      : [{ label: m.core_member_link(), act: renewing }]),
    { label: m.core_member_remove(), act: removing },
  ]
  const error = pausing.error ?? renewing.error ?? removing.error
  return (
    <li className="grid gap-1 border-b border-line pb-2 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>
          <span className="font-semibold">{name}</span> · {memberKindWords[member.kind]()}
        </span>
        <span className="text-ink-soft">
          {member.contact.value
            ? `${toldWords[member.how]()}: ${spokenNumber(member.contact.value)}`
            : toldWords[member.how]()}
        </span>
        {paused && <Badge tone="closed">{m.core_member_paused()}</Badge>}
      </p>
      <div className="flex flex-wrap gap-x-2">
        {acts.map(({ label, act }) => (
          <Button
            key={label}
            look="quiet"
            busy={act.isPending}
            onClick={() => act.mutate(undefined)}
          >
            {label}
            <span className="sr-only">: {name}</span>
          </Button>
        ))}
      </div>
      {error && <Failure error={error} />}
    </li>
  )
}

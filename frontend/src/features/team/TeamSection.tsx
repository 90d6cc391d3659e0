import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { toldWords } from '../../shared/told'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { TeamForm } from './TeamForm'
import {
  endTeamLink,
  partWords,
  removeTeamMember,
  renewTeamLink,
  type TeamMember,
  team,
} from './team'

interface Props {
  dialogueId: string
  /** Names that are planned already, by part, to begin with. */
  planned: Partial<Record<TeamMember['part'], string | null>>
  mayChange: boolean
}

/** Who makes a dialogue possible: they hear what changes, and how many come. */
export function TeamSection({ dialogueId, planned, mayChange }: Props) {
  const [adding, setAdding] = useState(false)
  const query = useQuery(team(dialogueId))
  return (
    <section
      aria-labelledby="team"
      className="grid gap-4 rounded-card border border-line bg-card p-5 print:hidden"
    >
      <div>
        <h2 id="team" className="text-xl">
          {m.team_title()}
        </h2>
        <p className="text-ink-soft">{m.team_intro()}</p>
      </div>
      <Loaded query={query} rows={1}>
        {(members) =>
          members.length === 0 ? (
            <p>{m.team_empty()}</p>
          ) : (
            <ul className="grid gap-2">
              {members.map((member) => (
                <Member key={member.id} member={member} mayChange={mayChange} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding && (
        <TeamForm dialogueId={dialogueId} planned={planned} onClose={() => setAdding(false)} />
      )}
      {mayChange && !adding && (
        <Button look="secondary" className="justify-self-start" onClick={() => setAdding(true)}>
          {m.team_add()}
        </Button>
      )}
    </section>
  )
}

/** A link is of no use by telephone. */
const canBeSent: Record<TeamMember['how'], boolean> = {
  EMAIL: true,
  TEXT: true,
  LETTER: true,
  CALL: false,
  NONE: false,
}

function Member({ member, mayChange }: { member: TeamMember; mayChange: boolean }) {
  const { id, name, linkOpen } = member
  const removing = useTeamAct(member, removeTeamMember, m.said_team_removed)
  const renewing = useTeamAct(member, renewTeamLink, m.said_team_link_renewed)
  const ending = useTeamAct(member, endTeamLink, m.said_team_link_ended)
  const acts = [
    { label: m.team_link_renew(), act: renewing, possible: canBeSent[member.how] },
    { label: m.team_link_end(), act: ending, possible: linkOpen },
    { label: m.team_remove(), act: removing, possible: true },
  ]
  const error = removing.error ?? renewing.error ?? ending.error
  return (
    <li className="grid gap-1 border-b border-line pb-2 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>
          <span className="font-semibold">{name}</span> · {partWords[member.part]()}
        </span>
        <span className="text-ink-soft">
          {member.contact.value
            ? `${toldWords[member.how]()}: ${member.contact.value}`
            : toldWords[member.how]()}
        </span>
        {!linkOpen && <Badge tone="closed">{m.team_link_ended()}</Badge>}
      </p>
      {mayChange && (
        <div className="flex flex-wrap gap-x-2">
          {acts
            .filter(({ possible }) => possible)
            .map(({ label, act }) => (
              <Button key={label} look="quiet" busy={act.isPending} onClick={() => act.mutate(id)}>
                {label}
                <span className="sr-only">: {name}</span>
              </Button>
            ))}
        </div>
      )}
      {error && <Failure error={error} />}
    </li>
  )
}

/** Something done with one of the team, said afterwards. */
function useTeamAct(
  { name, dialogueId }: TeamMember,
  act: (id: string) => Promise<unknown>,
  said: (who: { name: string }) => string,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      announce({ text: said({ name }) })
      return queries.invalidateQueries({ queryKey: ['team', dialogueId] })
    },
  })
}

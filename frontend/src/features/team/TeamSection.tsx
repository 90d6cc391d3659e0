import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { toldWords } from '../../shared/told'
import { Button } from '../../shared/ui/Button'
import { TeamForm } from './TeamForm'
import { partWords, removeTeamMember, type TeamMember, team } from './team'

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

function Member({ member, mayChange }: { member: TeamMember; mayChange: boolean }) {
  const queries = useQueryClient()
  const renew = () => queries.invalidateQueries({ queryKey: ['team', member.dialogueId] })
  const removing = useMutation({
    mutationFn: () => removeTeamMember(member.id),
    onSuccess: () => {
      announce({ text: m.said_team_removed({ name: member.name }) })
      return renew()
    },
  })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>
        <span className="font-semibold">{member.name}</span> · {partWords[member.part]()}
      </span>
      <span className="text-ink-soft">
        {member.contact.value
          ? `${toldWords[member.how]()}: ${member.contact.value}`
          : toldWords[member.how]()}
      </span>
      {mayChange && (
        <Button look="quiet" busy={removing.isPending} onClick={() => removing.mutate()}>
          {m.team_remove()}
          <span className="sr-only">: {member.name}</span>
        </Button>
      )}
      {removing.error && <Failure error={removing.error} />}
    </li>
  )
}

import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { toldWords } from '../../shared/told'
import { team } from './team'

/** Who of the team hears of a change, and how. */
export function TeamIsTold({ dialogueId }: { dialogueId: string }) {
  const { data: members = [] } = useQuery(team(dialogueId))
  if (members.length === 0) return null
  return (
    <div>
      <p className="font-semibold">{m.team_is_told()}</p>
      <ul className="list-disc ps-6">
        {members.map(({ id, name, how }) => (
          <li key={id}>{`${name} · ${toldWords[how]()}`}</li>
        ))}
      </ul>
    </div>
  )
}

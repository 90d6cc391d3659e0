import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { DialogueCard } from './DialogueCard'
import { alternatives } from './dialogues'

interface Props {
  dialogueId: string
  /** Where the next dialogue would be near, when that is known. */
  neighbourhoodId?: string
}

/** What else is near with seats left. Nobody ends at a closed door. */
export function Alternatives({ dialogueId, neighbourhoodId }: Props) {
  const { data: others } = useQuery(alternatives(dialogueId))
  return (
    <section aria-labelledby="ook-in-de-buurt" className="grid gap-4 print:hidden">
      <h2 id="ook-in-de-buurt" className="text-2xl">
        {m.alternatives_title()}
      </h2>
      {others?.length === 0 && <p>{m.alternatives_none()}</p>}
      <ul className="grid gap-4">
        {others?.map((other) => (
          <li key={other.id}>
            <DialogueCard dialogue={other} day={shortDay(dayOf(other.startsAt))} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-3">
        {neighbourhoodId && (
          <Link to={paths.letMeKnow} params={{ id: neighbourhoodId }} className={buttonLook()}>
            {m.let_me_know()}
          </Link>
        )}
        <Link to={paths.agenda} className={buttonLook('secondary')}>
          {m.to_agenda()}
        </Link>
      </p>
    </section>
  )
}

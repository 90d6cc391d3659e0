import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import type { Person, Visit } from './people'
import { SpokenYes } from './SpokenYes'
import { VisitCompanions } from './VisitCompanions'
import { visitTone, visitWords } from './visitWords'

/** Whether there is still something to agree to. */
const goesOn = ({ cancelled, status, endsAt }: Visit) =>
  !cancelled && status !== 'CANCELLED' && Date.parse(endsAt) > Date.now()

interface Props {
  person: Pick<Person, 'id' | 'name' | 'language'>
  visits: Visit[]
  needs: (needs: Visit['needs']) => string[]
}

/** Where somebody came, and where they go: in kind words, with whom, and with what they need as long as it is kept. */
export function VisitList({ person, visits, needs }: Props) {
  if (visits.length === 0) return <p className="text-ink-soft">{m.person_visits_none()}</p>
  return (
    <ul className="grid gap-2">
      {visits.map((visit) => {
        const needed = needs(visit.needs).join(', ')
        return (
          <li key={visit.id} className="grid gap-1 rounded-card border border-line bg-card p-4">
            <p>
              <Link
                to={paths.registrations}
                params={{ id: visit.dialogueId }}
                className="font-semibold text-primary"
              >
                {visit.title}
              </Link>{' '}
              · {moment(visit.startsAt)} · {visit.venueName}
            </p>
            <p>
              <Badge tone={visitTone(visit)}>{visitWords(visit)}</Badge>
            </p>
            {needed && <p>{m.person_needs({ needs: needed })}</p>}
            {visit.companions.length > 0 && <VisitCompanions companions={visit.companions} />}
            {!visit.agreed && goesOn(visit) && <SpokenYes person={person} visit={visit} />}
          </li>
        )
      })}
    </ul>
  )
}

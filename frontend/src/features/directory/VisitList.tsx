import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import type { Visit } from './people'
import { visitTone, visitWords } from './visitWords'

interface Props {
  visits: Visit[]
  needs: (needs: Visit['needs']) => string[]
}

/** Where somebody came, and where they go: in kind words, with what they need as long as it is kept. */
export function VisitList({ visits, needs }: Props) {
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
          </li>
        )
      })}
    </ul>
  )
}

import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import type { Visit } from './people'

/** Who came along, each a person of their own who agrees for themselves; a guest without a name is nobody's page. */
export function VisitCompanions({ companions }: { companions: Visit['companions'] }) {
  return (
    <div>
      <p className="font-semibold">{m.person_together()}</p>
      <ul className="list-disc ps-6">
        {companions.map(({ participantId, name, cancelled, agreed }, place) => (
          <li key={participantId ?? place}>
            {participantId ? (
              <Link to={paths.person} params={{ id: participantId }} className="text-primary">
                {name}
              </Link>
            ) : (
              m.person_guest()
            )}
            {cancelled && ` · ${m.person_cancelled_it()}`}
            {participantId && !cancelled && (
              <span className="text-ink-soft">
                {` · ${agreed ? m.person_agreed_self() : m.person_not_agreed()}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { spokenNumber } from '../../shared/telephone'
import { Badge } from '../../shared/ui/Badge'
import { buttonLook } from '../../shared/ui/buttonLook'
import { StepLine } from './StepLine'
import { stepWords } from './stepWords'
import type { TrajectoryDetails } from './trajectoryDetails'

/** Where it stands, what comes next and by when; one tap calls. */
export function TrajectoryHeader({ trajectory }: { trajectory: TrajectoryDetails }) {
  const { step, dueOn, overdue, contacts, initiative } = trajectory
  const reached = contacts.find(
    ({ contact }) => contact.kind === 'MOBILE' || contact.kind === 'LANDLINE',
  )
  const number = reached?.contact.value
  return (
    <div className="mb-8 grid gap-4">
      <p className="text-lg">
        {initiative.place}, {initiative.region}
      </p>
      <p className="flex flex-wrap items-center gap-3">
        <Badge>{stepWords[step]()}</Badge>
        {dueOn && <span>{m.traject_next_by({ day: longDay(dueOn) })}</span>}
        {overdue && <Badge tone="warm">{m.traject_overdue()}</Badge>}
      </p>
      {reached && number && (
        <a
          href={`tel:${number}`}
          className={`${buttonLook()} w-full sm:w-auto sm:justify-self-start`}
        >
          {m.traject_call_now({ name: reached.name, number: spokenNumber(number) })}
        </a>
      )}
      <StepLine trajectory={trajectory} />
    </div>
  )
}

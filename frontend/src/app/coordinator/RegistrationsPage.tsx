import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { plan as planQuery } from '../../features/dialogue/plans'
import { ChangeNews } from '../../features/registration/ChangeNews'
import { GuestCounts } from '../../features/registration/GuestCounts'
import { GuestTable } from '../../features/registration/GuestTable'
import { guests } from '../../features/registration/guests'
import { SeatHolds } from '../../features/registration/SeatHolds'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { BackLink } from '../BackLink'
import { useMayPlan } from './reach'
import { Title } from './Title'

/** Who is coming, on the screen and on paper for the door. */
export function RegistrationsPage() {
  const { id } = useParams({ from: paths.registrations })
  const { data: plan } = useQuery(planQuery(id))
  const query = useQuery(guests(id))
  const title = plan
    ? `${plan.data.title} · ${moment(plan.data.startsAt)} · ${plan.data.venue.name}`
    : ''
  const mayPlan = useMayPlan()
  const mayAct = plan?.data.status === 'PUBLISHED'

  return (
    <>
      <BackLink to={paths.dialoguePlan} params={{ id }}>
        {m.back_to_plan()}
      </BackLink>
      <Title title={m.guests_title()}>
        <Link to={paths.door} params={{ id }} className={buttonLook('secondary')}>
          {m.door_list()}
        </Link>
      </Title>
      <p className="mb-5 min-h-6 font-semibold">{title}</p>
      <div className="mb-6">
        <SeatHolds dialogueId={id} open={mayAct} mayHold={mayPlan} />
      </div>
      <div className="mb-5 empty:hidden">
        <ChangeNews dialogueId={id} />
      </div>
      <Loaded query={query} rows={2}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={m.guests_none()}>
              <p>{m.guests_none_text()}</p>
            </EmptyState>
          ) : (
            <div className="grid gap-5">
              <GuestCounts title={title} guests={found} />
              <GuestTable guests={found} dialogueId={id} mayAct={mayAct} />
              <p className="text-ink-soft print:hidden">{m.guests_privacy()}</p>
            </div>
          )
        }
      </Loaded>
    </>
  )
}

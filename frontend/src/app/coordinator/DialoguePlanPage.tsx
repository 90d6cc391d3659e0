import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { ActBar } from '../../features/dialogue/ActBar'
import { PlanFacts } from '../../features/dialogue/PlanFacts'
import { PlanStatusBadge } from '../../features/dialogue/PlanStatusBadge'
import { type DialoguePlan, plan as planQuery } from '../../features/dialogue/plans'
import { Relatives } from '../../features/dialogue/Relatives'
import { TablesSection } from '../../features/dialogue/TablesSection'
import { venues } from '../../features/place/places'
import { RegularsSection } from '../../features/standing/RegularsSection'
import { TeamIsTold } from '../../features/team/TeamIsTold'
import { TeamSection } from '../../features/team/TeamSection'
import { m } from '../../paraglide/messages'
import { moment, timeRange } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { FillBar } from '../../shared/ui/FillBar'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { Beginnings } from './Beginnings'
import { LoadedPage } from './LoadedPage'
import { PlanOrigin } from './PlanOrigin'
import { useMayPlan } from './reach'
import { Title } from './Title'

/** One dialogue: how it stands, what can be done now, and everything that was planned. */
export function DialoguePlanPage() {
  const { id } = useParams({ from: paths.dialoguePlan })
  const query = useQuery(planQuery(id))
  return (
    <>
      <BackLink to={paths.dialoguePlans}>{m.nav_dialogues()}</BackLink>
      <LoadedPage query={query}>
        {({ data, etag }) => <Everything plan={data} etag={etag} />}
      </LoadedPage>
    </>
  )
}

function Everything({ plan, etag }: { plan: DialoguePlan; etag: string }) {
  const mayPlan = useMayPlan()
  const navigate = useNavigate()
  const { data: places = [] } = useQuery(venues.all)
  const room = places
    .find((venue) => venue.id === plan.venue.id)
    ?.rooms.find(({ id }) => id === plan.roomId)

  return (
    <div className="grid gap-6">
      <div>
        <Title title={plan.title} />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <PlanStatusBadge status={plan.status} />
          <span className="font-semibold">
            {moment(plan.startsAt).replace(/, [^,]*$/, '')}, {timeRange(plan.startsAt, plan.endsAt)}
          </span>
          <span>
            {plan.venue.name} · {plan.neighbourhood.name}
          </span>
        </p>
        {plan.cycleId && plan.editionNumber && (
          <p>
            <Link to={paths.cycle} params={{ id: plan.cycleId }}>
              {m.plan_is_edition({ number: plan.editionNumber })}
            </Link>
          </p>
        )}
        {mayPlan && <PlanOrigin dialogueId={plan.id} />}
      </div>
      {mayPlan && (
        <ActBar
          plan={plan}
          etag={etag}
          alsoTold={<TeamIsTold dialogueId={plan.id} />}
          onDeleted={() => void navigate({ to: paths.dialoguePlans })}
        />
      )}
      <Standing plan={plan} />
      {plan.status !== 'DRAFT' && <WhoIsComing plan={plan} />}
      {mayPlan && plan.status !== 'CANCELLED' && (
        <p className="flex flex-wrap gap-2">
          <Link
            to={paths.openingSheet}
            params={{ id: plan.id }}
            className={buttonLook('secondary')}
          >
            {m.sheet_link()}
          </Link>
          <Link
            to={paths.papers}
            params={{ id: plan.id }}
            search={{ soort: 'affiche' }}
            className={buttonLook('secondary')}
          >
            {m.papers_title()}
          </Link>
        </p>
      )}
      {mayPlan && isAhead(plan) && (
        <TablesSection plan={plan} alsoTold={<TeamIsTold dialogueId={plan.id} />} />
      )}
      {mayPlan && (
        <TeamSection
          dialogueId={plan.id}
          planned={{ VENUE_HOST: plan.hostName, FACILITATOR: plan.facilitatorName }}
          mayChange={plan.status === 'DRAFT' || plan.status === 'PUBLISHED'}
        />
      )}
      {mayPlan && plan.cycleId && <RegularsSection cycleId={plan.cycleId} />}
      <section
        aria-labelledby="gegevens"
        className="grid gap-4 rounded-card border border-line bg-card p-5"
      >
        <h2 id="gegevens" className="text-xl">
          {m.plan_facts()}
        </h2>
        <PlanFacts plan={plan} roomName={room ? m.room_with_seats(room) : null} />
      </section>
      <Beginnings dialogueId={plan.id} />
      <Relatives dialogueId={plan.id} />
    </div>
  )
}

const isAhead = ({ status, startsAt }: DialoguePlan) =>
  status === 'PUBLISHED' && new Date(startsAt) > new Date()

/** What a visitor would not see in the status alone: a reason, or what came of it. */
function Standing({ plan }: { plan: DialoguePlan }) {
  if (plan.status === 'DRAFT') return <Notice>{m.plan_draft_notice()}</Notice>
  if (plan.status === 'CANCELLED') {
    return (
      <Notice tone="warm" title={m.plan_called_off_because()}>
        <p>{plan.cancellationReason}</p>
      </Notice>
    )
  }
  if (plan.status === 'HELD') return <Notice tone="warm">{m.plan_held_notice()}</Notice>
  if (!plan.counts) return null
  return (
    <Notice title={m.plan_counts_title()}>
      <p>
        {m.plan_counts({
          participants: plan.counts.participants,
          held: plan.counts.tablesHeld,
          off: plan.counts.tablesCalledOff,
        })}
      </p>
    </Notice>
  )
}

function WhoIsComing({ plan }: { plan: DialoguePlan }) {
  return (
    <section
      aria-labelledby="wie-komt"
      className="flex flex-wrap items-center gap-x-8 gap-y-3 rounded-card border border-line bg-card p-5"
    >
      <h2 id="wie-komt" className="text-xl">
        {m.guests_title()}
      </h2>
      <FillBar value={plan.seatsTaken} max={plan.seats}>
        {m.seats_taken_of({ taken: plan.seatsTaken, seats: plan.seats })}
      </FillBar>
      <div className="flex flex-wrap gap-2">
        <Link to={paths.registrations} params={{ id: plan.id }} className={buttonLook('secondary')}>
          {m.guests_list()}
        </Link>
        <Link to={paths.door} params={{ id: plan.id }} className={buttonLook('secondary')}>
          {m.door_list()}
        </Link>
        <Link to={paths.dialogue} params={{ id: plan.id }} className={buttonLook('quiet')}>
          {m.public_page()}
        </Link>
      </div>
    </section>
  )
}

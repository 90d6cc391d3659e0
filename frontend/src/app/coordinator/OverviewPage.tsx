import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { PlanTable } from '../../features/dialogue/PlanTable'
import { AttentionList } from '../../features/overview/AttentionList'
import { CampaignFigures } from '../../features/overview/CampaignFigures'
import { Figures } from '../../features/overview/Figures'
import { FirstSteps } from '../../features/overview/FirstSteps'
import { NeighbourhoodFigures } from '../../features/overview/NeighbourhoodFigures'
import { isNew, type Overview, overview } from '../../features/overview/overview'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { DoorsToday } from './DoorsToday'
import { useReach } from './reach'
import { Title } from './Title'

/** The first page of a working day: what comes, what needs somebody, and how it goes. */
export function OverviewPage() {
  const reach = useReach()
  const mayPlan = reach === 'PLANS'
  const query = useQuery({ ...overview, enabled: mayPlan })
  if (reach === 'STANDS_AT_THE_DOOR') return <DoorsToday />
  if (reach === 'ADMINISTERS') return <Navigate to={paths.audit} replace />
  if (reach === 'ADVISES') return <Navigate to={paths.trajectories} search={{}} replace />
  if (reach === 'WRITES') return <Navigate to={paths.editorsList} replace />
  if (reach === 'PROPOSES') return <Navigate to={paths.proposals} replace />
  if (!mayPlan) return <Navigate to={paths.phoneDesk} replace />
  return (
    <>
      <Title title={m.nav_overview()}>
        <Link to={paths.newDialoguePlan} className={buttonLook()}>
          {m.plan_new()}
        </Link>
      </Title>
      <Loaded query={query}>{(data) => <Everything overview={data} />}</Loaded>
    </>
  )
}

function Everything({ overview }: { overview: Overview }) {
  if (isNew(overview)) return <FirstSteps />
  return (
    <div className="grid gap-10">
      <AttentionList attention={overview.attention} />
      <section aria-labelledby="komend" className="grid min-w-0 content-start gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          <h2 id="komend" className="text-2xl">
            {m.coming_title()}
          </h2>
          <Link
            to={paths.dialoguePlans}
            className="inline-flex min-h-11 items-center text-primary underline"
          >
            {m.all_dialogues()}
          </Link>
        </div>
        {overview.comingDialogues.length === 0 ? (
          <p className="rounded-card border border-line bg-card p-5">{m.coming_nothing()}</p>
        ) : (
          <PlanTable caption={m.coming_title()} plans={overview.comingDialogues} />
        )}
      </section>
      <section aria-labelledby="cijfers" className="grid gap-3">
        <h2 id="cijfers" className="text-2xl">
          {m.figures_title()}
        </h2>
        <Figures figures={overview.figures} />
      </section>
      <CampaignFigures campaigns={overview.campaigns} />
      <NeighbourhoodFigures neighbourhoods={overview.neighbourhoods} />
    </div>
  )
}

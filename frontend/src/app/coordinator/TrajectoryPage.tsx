import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AdviceSection } from '../../features/trajectory/AdviceSection'
import { ApplicationSection } from '../../features/trajectory/ApplicationSection'
import { CallSection } from '../../features/trajectory/CallSection'
import { ConversationSection } from '../../features/trajectory/ConversationSection'
import { LessonSection } from '../../features/trajectory/LessonSection'
import { TrajectoryHeader } from '../../features/trajectory/TrajectoryHeader'
import { trajectory } from '../../features/trajectory/trajectoryDetails'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { useReach } from './reach'
import { Title } from './Title'

/** One trajectory, from its application to its lessons. */
export function TrajectoryPage() {
  const { id } = useParams({ from: paths.trajectory })
  const query = useQuery(trajectory(id))
  const plans = useReach() === 'PLANS'
  return (
    <>
      <BackLink to={paths.trajectories} search={{}}>
        {plans ? m.nav_trajectories() : m.nav_my_trajectories()}
      </BackLink>
      <LoadedPage query={query}>
        {({ data }) => (
          <>
            <Title title={data.initiative.name} />
            <TrajectoryHeader trajectory={data} />
            <div className="grid gap-12">
              <ApplicationSection trajectoryId={id} decides={plans} />
              <ConversationSection trajectoryId={id} />
              <AdviceSection trajectoryId={id} />
              <CallSection trajectoryId={id} />
              <LessonSection trajectoryId={id} />
            </div>
          </>
        )}
      </LoadedPage>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { cycle } from '../../features/coregroup/cycles'
import { MemberSection } from '../../features/coregroup/MemberSection'
import { TaskSection } from '../../features/coregroup/TaskSection'
import { HouseForm } from '../../features/evening/HouseForm'
import { IdeaBoard } from '../../features/idea/IdeaBoard'
import { KeyFigureSection } from '../../features/keyfigure/KeyFigureSection'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'

/** One core group: who is in it, what there is to do, what to talk about, and the house. */
export function CoreGroupPage() {
  const { id } = useParams({ strict: false })
  return id ? <Known id={id} /> : null
}

function Known({ id }: { id: string }) {
  return (
    <LoadedPage query={useQuery(cycle(id))} rows={3}>
      {({ name }) => (
        <>
          <Title title={m.core_group_of({ cycle: name })} />
          <div className="grid gap-6">
            <MemberSection cycleId={id} />
            <TaskSection
              cycleId={id}
              more={(dialogueId, number) => (
                <Link
                  to={paths.envelope}
                  params={{ id: dialogueId }}
                  className={buttonLook('quiet')}
                >
                  {m.core_envelope_of({ number: number ?? '' })}
                </Link>
              )}
            />
            <KeyFigureSection cycleId={id} />
            <IdeaBoard cycleId={id} />
            <HouseForm cycleId={id} />
          </div>
        </>
      )}
    </LoadedPage>
  )
}

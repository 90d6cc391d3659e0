import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { PlanForm } from '../../features/dialogue/PlanForm'
import { usualPlan } from '../../features/dialogue/planDraft'
import { cancellationPreview, plan as planQuery } from '../../features/dialogue/plans'
import { WhoIsTold } from '../../features/dialogue/WhoIsTold'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { Title } from './Title'
import { usePlanChoices } from './usePlanChoices'

export function EditDialoguePlanPage() {
  const { id } = useParams({ from: paths.editDialoguePlan })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const choices = usePlanChoices()
  // Always the newest version: an older one would only be refused.
  const query = useQuery({ ...planQuery(id), staleTime: 0, refetchOnWindowFocus: false })
  const back = () => void navigate({ to: paths.dialoguePlan, params: { id } })

  return (
    <>
      <BackLink to={paths.dialoguePlan} params={{ id }}>
        {m.back_to_plan()}
      </BackLink>
      <Title title={m.plan_edit_title()} />
      <Loaded
        query={
          query.isFetching && !query.isFetchedAfterMount ? { ...query, data: undefined } : query
        }
      >
        {(loaded) => (
          <Loaded query={choices}>
            {(found) => (
              <>
                {loaded.data.seatsTaken > 0 && (
                  <PeopleInIt id={id} count={loaded.data.seatsTaken} />
                )}
                <PlanForm
                  loaded={loaded}
                  initial={usualPlan}
                  choices={found}
                  onCancel={back}
                  onSaved={() => {
                    announce({ text: m.said_saved() })
                    void queries.invalidateQueries()
                    back()
                  }}
                />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  )
}

/** Before anything is moved: who will be asked whether they can still come, and how. */
function PeopleInIt({ id, count }: { id: string; count: number }) {
  const preview = useQuery(cancellationPreview(id))
  return (
    <div className="mb-6 max-w-3xl">
      <Notice tone="warm">
        <p>{m.plan_edit_people({ count })}</p>
        {preview.data && (
          <details>
            <summary className="flex min-h-11 items-center underline">{m.plan_edit_told()}</summary>
            <WhoIsTold preview={preview.data} />
          </details>
        )}
      </Notice>
    </div>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { PlanForm } from '../../features/dialogue/PlanForm'
import { draftAgain, usualPlan } from '../../features/dialogue/planDraft'
import { plan as planQuery } from '../../features/dialogue/plans'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { PlanGroundwork } from './PlanGroundwork'
import { Title } from './Title'
import { usePlanChoices } from './usePlanChoices'

/** A new dialogue, from the usual one or from one that was planned before. */
export function NewDialoguePlanPage() {
  const { kopie } = useSearch({ from: paths.newDialoguePlan })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const choices = usePlanChoices()
  const before = useQuery({ ...planQuery(kopie ?? ''), enabled: Boolean(kopie) })
  const example = kopie ? before : { ...before, data: null, error: null }

  return (
    <>
      <BackLink to={paths.dialoguePlans}>{m.nav_dialogues()}</BackLink>
      <Title title={kopie ? m.plan_again_title() : m.plan_new()} />
      <Loaded query={choices}>
        {(found) => (
          <>
            <PlanGroundwork choices={found} />
            <Loaded query={example}>
              {(again) => (
                <PlanForm
                  key={kopie}
                  loaded={null}
                  initial={again ? draftAgain(again.data) : usualPlan}
                  choices={found}
                  onCancel={() => void navigate({ to: paths.dialoguePlans })}
                  onSaved={({ id }) => {
                    announce({ text: m.said_planned() })
                    void queries.invalidateQueries()
                    void navigate({ to: paths.dialoguePlan, params: { id } })
                  }}
                />
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </>
  )
}

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { campaigns } from '../../features/campaign/campaignRecords'
import { PlanFilters } from '../../features/dialogue/PlanFilters'
import { PlanTable } from '../../features/dialogue/PlanTable'
import type { PlanSearch } from '../../features/dialogue/planSearch'
import { plans } from '../../features/dialogue/plans'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { useMayPlan } from './reach'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

export function DialoguePlansPage() {
  const search = useSearch({ from: paths.dialoguePlans })
  const navigate = useNavigate({ from: paths.dialoguePlans })
  const mayPlan = useMayPlan()
  const query = useInfiniteQuery({ ...plans(search), placeholderData: keepPreviousData })
  const { data: weeks = [] } = useQuery(campaigns.all)
  const look = useCallback(
    (next: PlanSearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  )

  return (
    <>
      <Title title={m.nav_dialogues()}>
        {mayPlan && (
          <Link to={paths.newDialoguePlan} className={buttonLook()}>
            {m.plan_new()}
          </Link>
        )}
      </Title>
      <PlanFilters search={search} campaigns={weeks} onChange={look} />
      <div className="mt-6" aria-busy={query.isPlaceholderData}>
        <Loaded query={query}>
          {({ pages }) => {
            const found = pages.flatMap(({ items }) => items)
            return (
              <>
                <p role="status" className="sr-only">
                  {m.plans_shown({ count: found.length })}
                </p>
                {found.length === 0 ? (
                  <Nothing search={search} onClear={() => look({})} />
                ) : (
                  <PlanTable caption={m.nav_dialogues()} plans={found} />
                )}
                <ShowMore query={query} />
              </>
            )
          }}
        </Loaded>
      </div>
    </>
  )
}

function Nothing({ search, onClear }: { search: PlanSearch; onClear: () => void }) {
  if (!Object.values(search).some(Boolean)) {
    return (
      <EmptyState title={m.coming_nothing()}>
        <Link to={paths.dialoguePlans} search={{ periode: 'geweest' }}>
          {m.plans_look_back()}
        </Link>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={m.plans_nothing_found()}>
      <Button look="secondary" onClick={onClear}>
        {m.plans_clear()}
      </Button>
    </EmptyState>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { PlanForm } from '../../features/dialogue/PlanForm'
import { draftAgain, type PlanDraft, usualPlan } from '../../features/dialogue/planDraft'
import { type DialoguePlan, plan as planQuery } from '../../features/dialogue/plans'
import {
  acceptOffer,
  type TableOfferDetails,
  tableOffer,
} from '../../features/tableoffer/tableOffers'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { PlanGroundwork } from './PlanGroundwork'
import { Title } from './Title'
import { usePlanChoices } from './usePlanChoices'

/** A table takes five to eight; more people sit at more tables. */
const planFor = (offer: TableOfferDetails): PlanDraft => ({
  ...usualPlan,
  language: offer.language,
  tables: String(Math.max(1, Math.floor(offer.people / 8))),
  seatsPerTable: String(Math.min(8, Math.max(5, offer.people))),
  hostName: offer.name,
})

interface Beginning {
  initial: PlanDraft
  offer: TableOfferDetails | null
}

/** What a new dialogue begins from: the usual, one of before, or what somebody offers. */
function useBeginning() {
  const { kopie, aanbod } = useSearch({ from: paths.newDialoguePlan })
  const before = useQuery({ ...planQuery(kopie ?? ''), enabled: Boolean(kopie) })
  const offered = useQuery({ ...tableOffer(aanbod ?? ''), enabled: Boolean(aanbod) })
  const usual: Beginning = { initial: usualPlan, offer: null }
  if (kopie) {
    const again = before.data && { initial: draftAgain(before.data.data), offer: null }
    return { ...before, data: again }
  }
  if (aanbod) {
    const asOffered = offered.data && { initial: planFor(offered.data), offer: offered.data }
    return { ...offered, data: asOffered }
  }
  return { ...before, data: usual, error: null }
}

/** A new dialogue, from the usual one, from one that was planned before or from a table on offer. */
export function NewDialoguePlanPage() {
  const { kopie, aanbod } = useSearch({ from: paths.newDialoguePlan })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const choices = usePlanChoices()
  const beginning = useBeginning()
  const saved = async ({ id }: DialoguePlan) => {
    const linked = aanbod
      ? await acceptOffer(aanbod, id).then(
          () => true,
          () => false,
        )
      : true
    announce({ text: linked ? m.said_planned() : m.said_offer_not_linked() })
    void queries.invalidateQueries()
    void navigate({ to: paths.dialoguePlan, params: { id } })
  }

  return (
    <>
      <BackLink to={paths.dialoguePlans}>{m.nav_dialogues()}</BackLink>
      <Title title={kopie ? m.plan_again_title() : m.plan_new()} />
      <Loaded query={choices}>
        {(found) => (
          <>
            <PlanGroundwork choices={found} />
            <Loaded query={beginning}>
              {({ initial, offer }) => (
                <>
                  {offer && <Offered offer={offer} />}
                  <PlanForm
                    key={kopie ?? aanbod}
                    loaded={null}
                    initial={initial}
                    choices={found}
                    onCancel={() => void navigate({ to: paths.dialoguePlans })}
                    onSaved={(plan) => void saved(plan)}
                  />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </>
  )
}

/** Their own words beside the form: what of it everybody reads is for the coordinator to write. */
function Offered({ offer }: { offer: TableOfferDetails }) {
  return (
    <div className="mb-6 max-w-3xl">
      <Notice title={m.plan_from_offer({ name: offer.name })}>
        {[offer.whereabouts, offer.suits, offer.idea]
          .filter((words) => words)
          .map((words) => (
            <p key={words}>{words}</p>
          ))}
      </Notice>
    </div>
  )
}

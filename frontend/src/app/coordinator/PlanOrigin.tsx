import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { offersBehind } from '../../features/tableoffer/tableOffers'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'

/** Where a dialogue came from: somebody who offered a table. */
export function PlanOrigin({ dialogueId }: { dialogueId: string }) {
  const { data: offers = [] } = useQuery(offersBehind(dialogueId))
  return offers.map((offer) => (
    <p key={offer.id}>
      <Link to={paths.tableOffers} search={{ open: offer.id }}>
        {m.plan_comes_from({ name: offer.name })}
      </Link>
    </p>
  ))
}

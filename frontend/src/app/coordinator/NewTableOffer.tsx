import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { OfferTableForm } from '../../features/tableoffer/OfferTableForm'
import { noteTableOffer } from '../../features/tableoffer/tableOffers'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { useMayPlan } from './reach'
import { Title } from './Title'

/** The same questions, asked of somebody who calls. */
export function NewTableOffer() {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const mayPlan = useMayPlan()
  return (
    <>
      <BackLink to={mayPlan ? paths.tableOffers : paths.phoneDesk}>
        {mayPlan ? m.nav_table_offers() : m.nav_phone_desk()}
      </BackLink>
      <Title title={m.offer_by_phone()} />
      <OfferTableForm
        send={noteTableOffer}
        onDone={(offer) => {
          announce({ text: m.said_offer_noted({ name: offer.name }) })
          void queries.invalidateQueries({ queryKey: ['table-offers'] })
          void navigate(
            mayPlan
              ? { to: paths.tableOffers, search: { open: offer.id } }
              : { to: paths.phoneDesk },
          )
        }}
      />
    </>
  )
}

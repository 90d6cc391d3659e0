import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { OfferTable } from '../../features/tableoffer/OfferTable'
import type { OfferSearch } from '../../features/tableoffer/offerSearch'
import { offerStatuses, offerStatusWords } from '../../features/tableoffer/offerStatusWords'
import { tableOffers } from '../../features/tableoffer/tableOffers'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Select } from '../../shared/ui/controls'
import { EmptyState } from '../../shared/ui/states'
import { NewTableOffer } from './NewTableOffer'
import { ShowMore } from './ShowMore'
import { TableOffer } from './TableOffer'
import { Title } from './Title'

/** As the address says it, of an offer that is being written down. */
const newOffer = 'nieuw'

/** Residents who begin: who offers a table, and who of them still waits for a talk. */
export function TableOffersPage() {
  const { status, open } = useSearch({ from: paths.tableOffers })
  if (open === newOffer) return <NewTableOffer />
  return open ? <TableOffer id={open} /> : <List status={status} />
}

function List({ status: asked }: OfferSearch) {
  const status = offerStatuses.find((each) => each === asked)
  const navigate = useNavigate({ from: paths.tableOffers })
  const query = useInfiniteQuery(tableOffers(status))
  const look = (search: OfferSearch) => void navigate({ search, replace: true })
  return (
    <>
      <Title title={m.nav_table_offers()}>
        <Link
          to={paths.tableOffers}
          search={{ open: newOffer }}
          className={buttonLook('secondary')}
        >
          {m.offer_by_phone()}
        </Link>
      </Title>
      <div className="mb-6 max-w-xs">
        <Select
          id="status"
          label={m.plan_status()}
          value={status ?? ''}
          onChange={({ target }) => look({ status: target.value || undefined })}
        >
          <option value="">{m.offers_all()}</option>
          {offerStatuses.map((each) => (
            <option key={each} value={each}>
              {offerStatusWords[each]()}
            </option>
          ))}
        </Select>
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const offers = pages.flatMap(({ items }) => items)
          if (offers.length === 0) return <EmptyState title={m.offers_none()} />
          return (
            <>
              <OfferTable offers={offers} />
              <ShowMore query={query} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}

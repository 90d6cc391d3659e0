import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { offerStatusWords, offerTones } from './offerStatusWords'
import { placeWords } from './offerWords'
import type { TableOffer } from './tableOffers'

/** Everybody who offers a table, and how far the talk is. */
export function OfferTable({ offers }: { offers: TableOffer[] }) {
  return (
    <Table
      caption={m.nav_table_offers()}
      heads={[m.offer_since(), m.offer_who(), m.offer_what(), m.plan_status()]}
    >
      {offers.map((offer) => (
        <Row key={offer.id}>
          <Cell>{shortDay(dayOf(offer.offeredAt))}</Cell>
          <Cell>
            <Link
              to={paths.tableOffers}
              search={{ open: offer.id }}
              className="font-semibold text-primary"
            >
              {offer.name}
            </Link>
          </Cell>
          <Cell>
            {offer.whereabouts}
            <span className="block text-ink-soft">
              {placeWords[offer.place]()} · {m.offer_seats({ count: offer.people })}
            </span>
          </Cell>
          <Cell>
            <Badge tone={offerTones[offer.status]}>{offerStatusWords[offer.status]()}</Badge>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

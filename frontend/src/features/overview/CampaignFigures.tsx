import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { shortDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { Overview } from './overview'

/** Theme weeks, from the plan to what came of it. */
export function CampaignFigures({ campaigns }: Pick<Overview, 'campaigns'>) {
  if (campaigns.length === 0) return null
  return (
    <section aria-labelledby="themaweken" className="grid gap-3">
      <h2 id="themaweken" className="text-2xl">
        {m.nav_campaigns()}
      </h2>
      <Table
        caption={m.nav_campaigns()}
        heads={[
          m.campaign(),
          m.count_venues(),
          m.count_tables(),
          m.count_tables_held(),
          m.count_called_off(),
          m.count_participants(),
          m.count_first_timers(),
        ]}
      >
        {campaigns.map((row) => (
          <Row key={row.campaign.id}>
            <Cell>
              <Link
                to={paths.campaign}
                params={{ id: row.campaign.id }}
                className="font-semibold text-primary"
              >
                {row.campaign.name}
              </Link>
              <span className="block text-ink-soft">
                {`${shortDay(row.campaign.startsOn)} – ${shortDay(row.campaign.endsOn)}`}
              </span>
            </Cell>
            <Cell head={m.count_venues()}>{row.venues}</Cell>
            <Cell head={m.count_tables()}>{row.tables}</Cell>
            <Cell head={m.count_tables_held()}>{row.tablesHeld}</Cell>
            <Cell head={m.count_called_off()}>{row.tablesCalledOff}</Cell>
            <Cell head={m.count_participants()}>{row.participants}</Cell>
            <Cell head={m.count_first_timers()}>{row.firstTimers}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

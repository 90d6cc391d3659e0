import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { AsOf } from '../../shared/AsOf'
import { Loaded } from '../../shared/Loaded'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { actionFigures, type Board } from './actions'

/** How much was agreed and came about, and how long that took; of a board, or of all of them. */
export function FiguresTable({ board }: { board: Board }) {
  const query = useQuery(actionFigures)
  return (
    <section aria-labelledby="cijfers" className="grid gap-4">
      <h2 id="cijfers" className="text-2xl">
        {m.action_figures_title()}
      </h2>
      <Loaded query={query} rows={1}>
        {({ items, asOf }) => {
          const rows = items.filter(
            (row) =>
              (!board.cycleId || row.cycleId === board.cycleId) &&
              (!board.neighbourhoodId || row.neighbourhoodId === board.neighbourhoodId),
          )
          if (rows.length === 0) return <p>{m.figures_none()}</p>
          const sum = (key: 'agreed' | 'cameAbout') =>
            rows.reduce((total, row) => total + row[key], 0)
          return (
            <>
              <p className="text-xl">
                {m.figures_sentence({ agreed: sum('agreed'), cameAbout: sum('cameAbout') })}
              </p>
              <Table
                caption={m.action_figures_title()}
                heads={[
                  m.figures_where(),
                  m.figures_agreed(),
                  m.figures_came_about(),
                  m.figures_open(),
                  m.figures_let_go(),
                  m.figures_days(),
                ]}
              >
                {rows.map((row) => (
                  <Row key={`${row.cycleId} ${row.neighbourhoodId}`}>
                    <Cell>
                      {row.cycle ? `${row.cycle} (${row.neighbourhood})` : row.neighbourhood}
                    </Cell>
                    <Cell head={m.figures_agreed()}>{row.agreed}</Cell>
                    <Cell head={m.figures_came_about()}>{row.cameAbout}</Cell>
                    <Cell head={m.figures_open()}>{row.open}</Cell>
                    <Cell head={m.figures_let_go()}>{row.letGo}</Cell>
                    <Cell head={m.figures_days()}>{row.medianDays ?? m.figures_unknown()}</Cell>
                  </Row>
                ))}
              </Table>
              <p className="text-ink-soft">{m.figures_days_mean()}</p>
              <AsOf instant={asOf} />
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

import { m } from '../../paraglide/messages'
import { FillBar } from '../../shared/ui/FillBar'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { Overview } from './overview'

/** A year of each neighbourhood. The bars compare them; the numbers stand beside. */
export function NeighbourhoodFigures({ neighbourhoods }: Pick<Overview, 'neighbourhoods'>) {
  if (neighbourhoods.length === 0) return null
  const most = Math.max(...neighbourhoods.map(({ participants }) => participants))
  return (
    <section aria-labelledby="buurten" className="grid gap-3">
      <h2 id="buurten" className="text-2xl">
        {m.year_of_neighbourhoods()}
      </h2>
      <Table
        caption={m.year_of_neighbourhoods()}
        heads={[m.neighbourhood(), m.count_dialogues(), m.count_tables(), m.count_participants()]}
      >
        {neighbourhoods.map(({ neighbourhood, dialogues, tables, participants }) => (
          <Row key={neighbourhood.id}>
            <Cell>
              <span className="font-semibold">{neighbourhood.name}</span>
              <span className="block text-ink-soft">{neighbourhood.municipality}</span>
            </Cell>
            <Cell head={m.count_dialogues()}>{dialogues}</Cell>
            <Cell head={m.count_tables()}>{tables}</Cell>
            <Cell head={m.count_participants()}>
              <FillBar value={participants} max={most}>
                {String(participants)}
              </FillBar>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

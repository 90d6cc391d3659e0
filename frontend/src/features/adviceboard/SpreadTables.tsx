import { m } from '../../paraglide/messages'
import { FillBar } from '../../shared/ui/FillBar'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { ProgrammeFigures } from './boards'
import { goalWords } from './boardWords'

const most = (numbers: number[]) => Math.max(1, ...numbers)

/** Where the places went: by region, sub-goal of an initiative, and adviser. Each bar stands beside its number. */
export function SpreadTables({ figures }: { figures: ProgrammeFigures }) {
  return (
    <div className="grid items-start gap-8 xl:grid-cols-2">
      <RegionTable regions={figures.regions} />
      <GoalTable goals={figures.goals} />
      <AdviserTable advisers={figures.advisers} />
    </div>
  )
}

function RegionTable({ regions }: Pick<ProgrammeFigures, 'regions'>) {
  const widest = most(regions.map(({ aimed, taken }) => Math.max(aimed, taken)))
  return (
    <section aria-labelledby="per-regio" className="grid gap-3">
      <h2 id="per-regio" className="text-2xl">
        {m.progress_by_region()}
      </h2>
      {regions.length === 0 && <p>{m.progress_nothing_yet()}</p>}
      <Table
        caption={m.progress_by_region()}
        heads={[m.board_region(), m.progress_taken(), m.progress_aimed(), m.progress_closed()]}
      >
        {regions.map(({ region, aimed, taken, closed }) => (
          <Row key={region}>
            <Cell>{region}</Cell>
            <Cell head={m.progress_taken()}>
              <FillBar value={taken} max={widest}>
                {String(taken)}
              </FillBar>
            </Cell>
            <Cell head={m.progress_aimed()}>{aimed || '–'}</Cell>
            <Cell head={m.progress_closed()}>{closed}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function GoalTable({ goals }: Pick<ProgrammeFigures, 'goals'>) {
  const widest = most(goals.map(({ taken }) => taken))
  return (
    <section aria-labelledby="per-doel" className="grid gap-3">
      <h2 id="per-doel" className="text-2xl">
        {m.progress_by_goal()}
      </h2>
      <Table
        caption={m.progress_by_goal()}
        heads={[m.board_goal(), m.progress_taken(), m.progress_closed()]}
      >
        {goals.map(({ goal, taken, closed }) => (
          <Row key={goal}>
            <Cell>{goalWords[goal]()}</Cell>
            <Cell head={m.progress_taken()}>
              <FillBar value={taken} max={widest}>
                {String(taken)}
              </FillBar>
            </Cell>
            <Cell head={m.progress_closed()}>{closed}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function AdviserTable({ advisers }: Pick<ProgrammeFigures, 'advisers'>) {
  return (
    <section aria-labelledby="per-adviseur" className="grid gap-3">
      <h2 id="per-adviseur" className="text-2xl">
        {m.progress_by_adviser()}
      </h2>
      {advisers.length === 0 && <p>{m.progress_nothing_yet()}</p>}
      <Table
        caption={m.progress_by_adviser()}
        heads={[m.board_adviser(), m.progress_load(), m.progress_closed()]}
      >
        {advisers.map(({ adviserId, name, load, most: room, closed }) => (
          <Row key={adviserId}>
            <Cell>{name}</Cell>
            <Cell head={m.progress_load()}>
              <FillBar value={load} max={room}>
                {m.progress_load_of({ load, most: room })}
              </FillBar>
            </Cell>
            <Cell head={m.progress_closed()}>{closed}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

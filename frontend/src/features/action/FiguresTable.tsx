import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { actionFigures, type Board } from './actions'

/** How much was agreed and came about, and how long that took; of a board, or of all of them. */
export function FiguresTable({ board }: { board: Board }) {
  const query = useQuery(actionFigures)
  return (
    <section aria-labelledby="cijfers" className="grid gap-4">
      <h2 id="cijfers" className="text-2xl">
        {m.figures_title()}
      </h2>
      <Loaded query={query} rows={1}>
        {(all) => {
          const rows = all.filter(
            (row) =>
              (!board.cycleId || row.cycleId === board.cycleId) &&
              (!board.neighbourhoodId || row.neighbourhoodId === board.neighbourhoodId),
          )
          if (rows.length === 0) return <p>{m.figures_none()}</p>
          const sum = (key: 'agreed' | 'cameAbout' | 'open' | 'letGo') =>
            rows.reduce((total, row) => total + row[key], 0)
          return (
            <>
              <p className="text-xl">
                {m.figures_sentence({ agreed: sum('agreed'), cameAbout: sum('cameAbout') })}
              </p>
              <div className="overflow-x-auto">
                <table className="w-full max-w-4xl text-start">
                  <caption className="sr-only">{m.figures_title()}</caption>
                  <thead>
                    <tr className="border-b border-line">
                      <th scope="col" className="py-2 pe-4 text-start">
                        {m.figures_where()}
                      </th>
                      <Head text={m.figures_agreed()} />
                      <Head text={m.figures_came_about()} />
                      <Head text={m.figures_open()} />
                      <Head text={m.figures_let_go()} />
                      <Head text={m.figures_days()} />
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr
                        key={`${row.cycleId} ${row.neighbourhoodId}`}
                        className="border-b border-line last:border-b-0"
                      >
                        <th scope="row" className="py-2 pe-4 text-start font-normal">
                          {row.cycle ? `${row.cycle} (${row.neighbourhood})` : row.neighbourhood}
                        </th>
                        <Cell number={row.agreed} />
                        <Cell number={row.cameAbout} />
                        <Cell number={row.open} />
                        <Cell number={row.letGo} />
                        <Cell number={row.medianDays} />
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <p className="text-ink-soft">{m.figures_days_mean()}</p>
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

function Head({ text }: { text: string }) {
  return (
    <th scope="col" className="py-2 pe-4 text-end">
      {text}
    </th>
  )
}

function Cell({ number }: { number: number | null }) {
  return <td className="py-2 pe-4 text-end tabular-nums">{number ?? m.figures_unknown()}</td>
}

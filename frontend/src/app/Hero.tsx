import { m } from '../paraglide/messages'

/** The welcome above the agenda: what this is, in two sentences, and tables with people round them. */
export function Hero() {
  return (
    <div className="grid items-center gap-6 pt-8 sm:pt-12 md:grid-cols-[1.2fr_1fr] print:hidden">
      <div className="grid gap-4">
        <h1 className="text-4xl sm:text-5xl lg:text-6xl">{m.agenda_title()}</h1>
        <p className="max-w-prose text-xl">{m.agenda_intro()}</p>
      </div>
      <Tables />
    </div>
  )
}

interface Table {
  x: number
  y: number
  size: number
  people: number
  /** One chair is still free. */
  free: number
}

const tables: Table[] = [
  { x: 118, y: 92, size: 44, people: 7, free: 1 },
  { x: 292, y: 72, size: 34, people: 6, free: 4 },
  { x: 250, y: 182, size: 28, people: 5, free: 0 },
]
const clothes = ['fill-primary', 'fill-accent', 'fill-ink', 'fill-primary', 'fill-line-strong']

function Tables() {
  return (
    <svg
      viewBox="0 0 380 240"
      className="hidden w-full md:block"
      aria-hidden="true"
      focusable="false"
    >
      {tables.map((table) => (
        <g key={table.x} transform={`translate(${table.x} ${table.y})`}>
          <circle r={table.size} className="fill-sun" />
          <circle r={table.size * 0.72} className="fill-sun-soft" />
          {Array.from({ length: table.people }, (_, seat) => (
            <circle
              key={`${table.x}-${(360 / table.people) * seat}`}
              cy={-table.size - 16}
              r="13"
              transform={`rotate(${(360 / table.people) * seat + 12})`}
              className={
                seat === table.free
                  ? 'fill-none stroke-accent stroke-3 [stroke-dasharray:5_4]'
                  : clothes[seat % clothes.length]
              }
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

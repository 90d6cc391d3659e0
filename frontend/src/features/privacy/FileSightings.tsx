import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import type { Sighting } from './personalFile'
import { onlookerWords, sightingWords } from './sightingWords'

/** Who saw or changed my data, and what for: a line for each reason, its days one tap away and all on paper. */
export function FileSightings({ sightings }: { sightings: Sighting[] }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-2xl">{m.file_sightings()}</h2>
      <p>{m.file_sightings_intro()}</p>
      {sightings.length === 0 ? (
        <p>{m.file_sightings_none()}</p>
      ) : (
        <p>{m.file_sightings_names()}</p>
      )}
      <ul className="grid gap-5">
        {byOnlooker(sightings).map(([onlooker, theirs]) => (
          <li key={onlooker} className="grid gap-2">
            <p className="font-semibold">{onlooker}</p>
            <ul className="grid gap-3">
              {theirs.map((sighting) => (
                <Seen key={sighting.purpose + sighting.act} sighting={sighting} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Seen({ sighting }: { sighting: Sighting }) {
  const { times, days } = sighting
  const last = longDay(days[0] ?? '')
  const all = days.map(longDay).join(' · ')
  return (
    <li>
      <p>{sightingWords(sighting)}</p>
      <p className="text-ink-soft">
        {times === 1 ? m.file_seen_once({ day: last }) : m.file_seen_often({ times, day: last })}
      </p>
      {days.length > 1 && (
        <>
          <details className="print:hidden">
            <summary className="inline-flex min-h-11 items-center text-primary underline">
              {m.file_seen_days()}
            </summary>
            <p>{all}</p>
          </details>
          <p className="hidden print:block">{all}</p>
        </>
      )}
    </li>
  )
}

/** The onlookers in the order of the last time, each with their reasons together. */
function byOnlooker(sightings: Sighting[]): [string, Sighting[]][] {
  const found = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const onlooker = onlookerWords[sighting.by](sighting)
    found.set(onlooker, [...(found.get(onlooker) ?? []), sighting])
  }
  return [...found]
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { cycleRelatives } from './cycles'

/** Which dialogues a cycle came from, and what came of it. Nothing while there are none. */
export function CycleRelatives({ cycleId }: { cycleId: string }) {
  const { data } = useQuery(cycleRelatives(cycleId))
  if (!data || data.length === 0) return null
  return (
    <section
      aria-labelledby="verwant"
      className="grid gap-3 rounded-card border border-line bg-card p-5"
    >
      <h2 id="verwant" className="text-xl">
        {m.cycle_relatives_title()}
      </h2>
      <ul className="grid gap-1">
        {data.map((relative) => (
          <li key={`${relative.dialogueId} ${relative.editionNumber}`}>
            <Link to={paths.dialoguePlan} params={{ id: relative.dialogueId }}>
              {relative.title}
            </Link>
            , {longDay(dayOf(relative.startsAt))}:{' '}
            {(relative.before ? m.cycle_relative_before : m.cycle_relative_after)({
              number: relative.editionNumber,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

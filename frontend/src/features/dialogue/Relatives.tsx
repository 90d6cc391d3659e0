import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { relatives } from './plans'

type Relative = components['schemas']['Relative']

/** The family tree of a dialogue, as two lists. Nothing while it stands alone. */
export function Relatives({ dialogueId }: { dialogueId: string }) {
  const { data } = useQuery(relatives(dialogueId))
  const found = data?.items ?? []
  if (found.length === 0) return null
  return (
    <section
      aria-labelledby="verwant"
      className="grid gap-3 rounded-card border border-line bg-card p-5"
    >
      <h2 id="verwant" className="text-xl">
        {m.relatives_title()}
      </h2>
      <Generation
        title={m.relatives_before()}
        relatives={found.filter(({ steps }) => steps < 0).reverse()}
      />
      <Generation title={m.relatives_after()} relatives={found.filter(({ steps }) => steps > 0)} />
    </section>
  )
}

function Generation({ title, relatives }: { title: string; relatives: Relative[] }) {
  if (relatives.length === 0) return null
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul>
        {relatives.map((relative) => (
          <li key={relative.dialogueId}>
            <Link to={paths.dialoguePlan} params={{ id: relative.dialogueId }}>
              {relative.title}
            </Link>
            , {moment(relative.startsAt)}
          </li>
        ))}
      </ul>
    </div>
  )
}

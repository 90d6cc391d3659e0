import { useQuery } from '@tanstack/react-query'
import type { components } from '../../api/schema'
import { origins } from '../../features/dialogue/plans'
import { sourceWords } from '../../features/idea/ideas'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'

type Origin = components['schemas']['Origin']

const words = ({ kind, words, source, at }: Origin) =>
  kind === 'IDEA'
    ? m.origin_idea({ words: words ?? '', source: source ? sourceWords[source]() : '' })
    : m.origin_table_offer({ day: longDay(dayOf(at)) })

/** The idea that was chosen, or the table that somebody offered, behind a dialogue. Nothing while there is neither. */
export function Beginnings({ dialogueId }: { dialogueId: string }) {
  const { data } = useQuery(origins(dialogueId))
  const found = data?.items.filter(({ kind }) => kind !== 'DIALOGUE') ?? []
  if (found.length === 0) return null
  return (
    <ul aria-label={m.origins_title()} className="grid gap-1">
      {found.map((origin) => (
        <li key={`${origin.kind} ${origin.at}`}>{words(origin)}</li>
      ))}
    </ul>
  )
}

import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../api/client'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { toldWords } from '../../shared/told'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'

type News = components['schemas']['ChangeNews']
type Told = News['people'][number]

const changeWords: Partial<Record<NonNullable<News['change']>, () => string>> = {
  DIALOGUE_MOVED: m.news_moved,
  DIALOGUE_CANCELLED: m.news_cancelled,
  TABLES_CHANGED: m.news_tables,
}

const knowsWords: Record<Told['knows'], () => string> = {
  TOLD: m.knows_told,
  UNDER_WAY: m.knows_under_way,
  TO_CALL: m.knows_to_call,
  TO_PRINT: m.knows_to_print,
  NOT_REACHED: m.knows_not_reached,
}

const tones: Record<Told['knows'], BadgeTone> = {
  TOLD: 'calm',
  UNDER_WAY: 'warm',
  TO_CALL: 'warm',
  TO_PRINT: 'warm',
  NOT_REACHED: 'alarm',
}

/** How somebody was told or could not be; what is still to be done says itself. */
function howTold({ knows, how, at }: Told): string {
  if (knows === 'TOLD') return `${toldWords[how]()}, ${moment(at)}`
  return knows === 'NOT_REACHED' ? toldWords[how]() : ''
}

/** After a change: who knows, and who does not yet. Nothing while nothing changed. */
export function ChangeNews({ dialogueId }: { dialogueId: string }) {
  const { data: news } = useQuery({
    queryKey: ['registrations', dialogueId, 'news'],
    queryFn: () =>
      answer(api.GET('/dialogues/{id}/change-news', { params: { path: { id: dialogueId } } })),
  })
  if (!news?.change || news.people.length === 0) return null
  const unaware = news.people.filter(({ knows }) => knows !== 'TOLD').length
  return (
    <details
      open={unaware > 0}
      className="rounded-card border border-line bg-card px-5 py-3 print:hidden"
    >
      <summary className="min-h-11 cursor-pointer content-center font-semibold">
        {changeWords[news.change]?.()}{' '}
        {unaware === 0 ? m.news_all_know() : m.news_unaware({ count: unaware })}
      </summary>
      <ul className="grid gap-2 py-2">
        {news.people.map((person, index) => (
          <li key={index} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="font-semibold">{person.name ?? `${m.a_guest()} (${person.by})`}</span>
            <Badge tone={tones[person.knows]}>{knowsWords[person.knows]()}</Badge>
            <span className="text-ink-soft">{howTold(person)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

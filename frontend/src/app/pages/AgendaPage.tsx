import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { AgendaFilters } from '../../features/dialogue/AgendaFilters'
import { AgendaList } from '../../features/dialogue/AgendaList'
import type { AgendaSearch } from '../../features/dialogue/agendaSearch'
import { agenda, agendaFilters } from '../../features/dialogue/dialogues'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { CampaignBanner } from '../CampaignBanner'
import { Hero } from '../Hero'
import { PageHead } from '../PageHead'

/** For who looks in one neighbourhood. */
const CallsForHelp = lazy(async () => ({
  default: (await import('../../features/help/CallsForHelp')).CallsForHelp,
}))

/** What is on, soonest first. The address holds what was looked for. */
export function AgendaPage() {
  const search = useSearch({ from: paths.agenda })
  const navigate = useNavigate({ from: paths.agenda })
  const query = useInfiniteQuery(agenda(search))
  const { data: filters } = useQuery(agendaFilters)

  const look = (next: AgendaSearch) =>
    void navigate({ search: next, replace: true, resetScroll: false })
  const filtered = Object.values(search).some(Boolean)

  return (
    <div className="grid gap-8">
      <PageHead title={m.agenda_document_title()} />
      <Hero />
      {filters?.campaigns.map((campaign) => (
        <CampaignBanner key={campaign.id} campaign={campaign} />
      ))}
      <AgendaFilters search={search} onChange={look} />
      <Loaded query={query}>
        {({ pages }) => {
          const dialogues = pages.flatMap(({ items }) => items)
          return (
            <div className="grid gap-10">
              <p role="status" className="sr-only">
                {m.agenda_shown({ count: dialogues.length })}
              </p>
              {dialogues.length === 0 && (
                <Nothing filtered={filtered} near={search.buurt} onClear={() => look({})} />
              )}
              <AgendaList dialogues={dialogues} />
              {query.hasNextPage && (
                <Button
                  look="secondary"
                  className="justify-self-center"
                  busy={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {m.show_more()}
                </Button>
              )}
            </div>
          )
        }}
      </Loaded>
      <Link
        to={paths.followAgenda}
        search={{ buurt: search.buurt, thema: search.thema }}
        className="inline-flex min-h-11 items-center justify-self-start print:hidden"
      >
        {m.agenda_follow()}
      </Link>
      {search.buurt && (
        <Suspense>
          <CallsForHelp neighbourhoodId={search.buurt} />
        </Suspense>
      )}
    </div>
  )
}

interface NothingProps {
  filtered: boolean
  near: string | undefined
  onClear: () => void
}

function Nothing({ filtered, near, onClear }: NothingProps) {
  if (!filtered) {
    return (
      <EmptyState title={m.agenda_empty_title()}>
        <p>{m.agenda_empty_text()}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={m.agenda_nothing_found_title()}>
      <p>{m.agenda_nothing_found_text()}</p>
      {near && (
        <Link to={paths.letMeKnow} params={{ id: near }} className={buttonLook()}>
          {m.let_me_know()}
        </Link>
      )}
      <Button look="secondary" onClick={onClear}>
        {m.agenda_show_all()}
      </Button>
    </EmptyState>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { agendaFilters } from '../../features/dialogue/dialogues'
import { organisations } from '../../features/organisation/organisation'
import type { Choice } from '../../features/subscription/addresses'
import { ChoiceFields } from '../../features/subscription/ChoiceFields'
import { WaysToFollow } from '../../features/subscription/WaysToFollow'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'

/** The agenda by itself in one's own calendar or reader: of a neighbourhood, a theme, an organisation, or all. */
export function FollowAgendaPage() {
  const { buurt, thema } = useSearch({ from: paths.followAgenda })
  const [choice, setChoice] = useState<Choice>({ neighbourhoodId: buurt, themeId: thema })
  const { data: filters } = useQuery(agendaFilters)
  const { data: all = [] } = useQuery(organisations)
  return (
    <div className="grid max-w-3xl gap-8 pt-4">
      <PageHead title={m.follow_title()} />
      <BackLink to={paths.agenda}>{m.back_to_agenda()}</BackLink>
      <h1 className="text-4xl">{m.follow_title()}</h1>
      <p className="text-xl">{m.follow_intro()}</p>
      <section aria-labelledby="welke" className="grid gap-3">
        <h2 id="welke" className="text-2xl">
          {m.follow_of()}
        </h2>
        <ChoiceFields choice={choice} onChange={setChoice} organisations={all} filters={filters} />
      </section>
      <WaysToFollow choice={choice} />
      <section aria-labelledby="op-je-site" className="grid gap-3">
        <h2 id="op-je-site" className="text-2xl">
          {m.follow_site()}
        </h2>
        <p>{m.follow_site_text()}</p>
        <Link to={paths.embedAgenda} className="inline-flex min-h-11 items-center">
          {m.embed_title()}
        </Link>
      </section>
    </div>
  )
}

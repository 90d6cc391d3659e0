import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { DayProgramme } from '../../features/dialogue/DayProgramme'
import { agendaFilters, dialoguesOfDays } from '../../features/dialogue/dialogues'
import { firstOrganisation } from '../../features/organisation/organisation'
import { ProgrammeChoice } from '../../features/paper/ProgrammeChoice'
import { ProgrammePaper } from '../../features/paper/ProgrammePaper'
import { m } from '../../paraglide/messages'
import { daysAfter, today } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { EmptyState } from '../../shared/ui/states'
import { Title } from './Title'

/** The programme of a neighbourhood on paper, for who has no internet: from today on, in large type. */
export function WeekProgrammePage() {
  const search = useSearch({ from: paths.weekProgramme })
  const navigate = useNavigate({ from: paths.weekProgramme })
  const from = today()
  const until = daysAfter(from, search.weken * 7 - 1)
  const { data: organisation } = useQuery(firstOrganisation)
  const { data: filters } = useQuery(agendaFilters)
  const neighbourhoods = filters?.neighbourhoods ?? []
  const query = useQuery(dialoguesOfDays(search.buurt, from, until))
  return (
    <div className="grid gap-6 print:block">
      <div className="print:hidden">
        <Title title={m.papers_programme()}>
          <Button onClick={() => window.print()}>{m.papers_print()}</Button>
        </Title>
        <ProgrammeChoice
          search={search}
          neighbourhoods={neighbourhoods}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      </div>
      <Loaded query={query}>
        {(dialogues) =>
          dialogues.length === 0 || !organisation ? (
            <EmptyState title={m.paper_programme_empty()}>
              <p>{m.paper_programme_empty_text()}</p>
            </EmptyState>
          ) : (
            <ProgrammePaper
              neighbourhood={neighbourhoods.find(({ id }) => id === search.buurt)?.name}
              from={from}
              until={until}
              organisation={organisation}
              papier={search.papier}
            >
              <div className="grid gap-8 print:grid print:gap-5">
                <DayProgramme dialogues={dialogues} />
              </div>
            </ProgrammePaper>
          )
        }
      </Loaded>
    </div>
  )
}

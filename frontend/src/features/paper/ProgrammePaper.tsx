import type { ReactNode } from 'react'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { usePageRules } from '../../shared/pageRules'
import { Mark } from '../../shared/ui/Mark'
import type { ProgrammeSearch } from './paperSearch'
import { programmePages } from './programmePages'

interface Props extends Pick<ProgrammeSearch, 'papier'> {
  /** None: of all neighbourhoods. */
  neighbourhood: string | undefined
  from: string
  until: string
  organisation: components['schemas']['Organisation']
  children: ReactNode
}

/** What is on these weeks, in large type, for the window of the library; the number to call stands on every page. */
export function ProgrammePaper({ neighbourhood, from, until, organisation, ...paper }: Props) {
  usePageRules(programmePages(paper.papier, organisation.telephone))
  return (
    <article
      data-whole-sheet
      style={{ page: 'programme' }}
      className={`grid gap-6 print:block print:leading-snug ${paper.papier === 'A3' ? 'print:text-[23pt]' : 'print:text-[16pt]'}`}
    >
      <header className="flex flex-wrap items-center gap-4 print:mb-4">
        <Mark className="size-[3em]" />
        <div>
          <h2 className="text-[1.7em]">
            {neighbourhood ? m.paper_programme_of({ neighbourhood }) : m.paper_programme()}
          </h2>
          <p>{m.campaign_period({ from: longDay(from), until: longDay(until) })}</p>
        </div>
      </header>
      <p className="print:mb-6">
        {m.paper_programme_come()}{' '}
        <strong className="text-[1.4em] whitespace-nowrap">{organisation.telephone}</strong>
        <span className="block">
          {organisation.name}. {m.telephone_hours({ hours: organisation.telephoneHours })}
        </span>
      </p>
      {paper.children}
    </article>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Refusal } from '../../api/client'
import { type DialogueDetails, dialogue } from '../../features/dialogue/dialogues'
import { plan as planQuery } from '../../features/dialogue/plans'
import { Flyer } from '../../features/paper/Flyer'
import { NameCards } from '../../features/paper/NameCards'
import { Poster } from '../../features/paper/Poster'
import { type Paper, papers } from '../../features/paper/paperSearch'
import { TableCards } from '../../features/paper/TableCards'
import { guests } from '../../features/registration/guests'
import { notCancelled } from '../../features/registration/people'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { Title } from './Title'

interface OfDialogue {
  id: string
}

const words: Record<Paper, { name: () => string; hint: () => string }> = {
  affiche: { name: m.paper_poster, hint: m.paper_poster_hint },
  flyer: { name: m.paper_flyer, hint: m.paper_flyer_hint },
  tafelkaarten: { name: m.paper_tables, hint: m.paper_tables_hint },
  naamkaartjes: { name: m.paper_names, hint: m.paper_names_hint },
}

/** What is printed of a dialogue: one kind of paper at a time, seen as it comes out of the printer. */
export function PapersPage() {
  const { id } = useParams({ from: paths.papers })
  const { soort } = useSearch({ from: paths.papers })
  return <Opened id={id} paper={soort} />
}

interface ChosenPaper extends OfDialogue {
  paper: Paper
}

function Opened({ id, paper }: ChosenPaper) {
  return (
    <>
      <div className="print:hidden">
        <BackLink to={paths.dialoguePlan} params={{ id }}>
          {m.back_to_plan()}
        </BackLink>
        <Title title={m.papers_title()}>
          <Button onClick={() => window.print()}>{m.papers_print()}</Button>
        </Title>
        <nav aria-label={m.papers_choose()} className="flex flex-wrap gap-2">
          {papers.map((soort) => (
            <Link
              key={soort}
              to={paths.papers}
              params={{ id }}
              search={{ soort }}
              replace
              className={`${buttonLook('secondary')} aria-[current=page]:bg-primary-soft`}
            >
              {words[soort].name()}
            </Link>
          ))}
        </nav>
        <p className="mt-5 max-w-prose">{words[paper].hint()}</p>
        <p className="mb-5 max-w-prose">{m.papers_hint()}</p>
      </div>
      <Shown id={id} paper={paper} />
      <AlsoOnPaper id={id} />
    </>
  )
}

/** What has a page of its own, and prints from there. */
function AlsoOnPaper({ id }: OfDialogue) {
  const { data } = useQuery(planQuery(id))
  const neighbourhood = data?.data.neighbourhood
  return (
    <section aria-labelledby="ook-op-papier" className="grid gap-1 print:hidden">
      <h2 id="ook-op-papier" className="text-xl">
        {m.papers_also()}
      </h2>
      <Link to={paths.door} params={{ id }} className={place}>
        {m.door_list()}
      </Link>
      <Link to={paths.openingSheet} params={{ id }} className={place}>
        {m.sheet_link()}
      </Link>
      {neighbourhood && (
        <Link
          to={paths.weekProgramme}
          search={{ buurt: neighbourhood.id, weken: 2, papier: 'A4' }}
          className={place}
        >
          {m.papers_programme_of({ neighbourhood: neighbourhood.name })}
        </Link>
      )}
      <Link to={paths.letters} className={place}>
        {m.nav_letters()}
      </Link>
    </section>
  )
}

const place = 'inline-flex min-h-11 items-center justify-self-start'

function Shown({ id, paper }: ChosenPaper) {
  switch (paper) {
    case 'affiche':
      return <Announced id={id}>{(found) => <Poster dialogue={found} />}</Announced>
    case 'flyer':
      return <Announced id={id}>{(found) => <Flyer dialogue={found} />}</Announced>
    case 'tafelkaarten':
      return <TableCardsOf id={id} />
    case 'naamkaartjes':
      return <NameCardsOf id={id} />
  }
}

interface AnnouncedProps extends OfDialogue {
  children: (dialogue: DialogueDetails) => ReactNode
}

/** Nobody is invited to what is not in the agenda: the code would lead nowhere. */
function Announced({ id, children }: AnnouncedProps) {
  const query = useQuery(dialogue(id))
  if (query.error instanceof Refusal && query.error.problem.status === 404) {
    return <Notice>{m.papers_draft()}</Notice>
  }
  return (
    <Loaded query={query} rows={2}>
      {(found) =>
        found.status === 'CANCELLED' ? <Notice>{m.papers_cancelled()}</Notice> : children(found)
      }
    </Loaded>
  )
}

function TableCardsOf({ id }: OfDialogue) {
  return (
    <Loaded query={useQuery(planQuery(id))} rows={2}>
      {({ data }) => <TableCards plan={data} />}
    </Loaded>
  )
}

function NameCardsOf({ id }: OfDialogue) {
  return (
    <Loaded query={useQuery(guests(id))} rows={2}>
      {(found) => {
        const seated = found.filter(({ status }) => status === 'CONFIRMED')
        const people = seated.flatMap((guest) => notCancelled(guest.people))
        return <NameCards names={people.map(({ name }) => name)} />
      }}
    </Loaded>
  )
}

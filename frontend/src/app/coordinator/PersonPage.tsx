import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { contactKindWords } from '../../features/desk/deskWords'
import { PersonConsents } from '../../features/directory/PersonConsents'
import { PersonForm } from '../../features/directory/PersonForm'
import { type Person, person, visits } from '../../features/directory/people'
import { VisitList } from '../../features/directory/VisitList'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import type { Versioned } from '../../shared/form/useRecordForm'
import { Loaded } from '../../shared/Loaded'
import { needWords } from '../../shared/needs'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { languageWords } from '../../shared/words'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { useAdministers } from './reach'
import { reached } from './reached'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

/** What is kept of one person, and a way to put it right. */
export function PersonPage() {
  const { id } = useParams({ from: paths.person })
  const query = useQuery(person(id))
  return (
    <>
      <BackLink to={paths.people}>{m.nav_people()}</BackLink>
      <LoadedPage query={query}>{(loaded) => <Kept key={id} loaded={loaded} />}</LoadedPage>
    </>
  )
}

function Kept({ loaded }: { loaded: Versioned<Person> }) {
  const { id, name, contact, language, consents } = loaded.data
  const queries = useQueryClient()
  const administers = useAdministers()
  const [correcting, setCorrecting] = useState(false)
  const saved = (now: Person) => {
    announce({ text: m.said_person_corrected({ name: now.name }) })
    void queries.invalidateQueries()
    setCorrecting(false)
  }
  return (
    <>
      <Title title={name}>
        <Link to={paths.personFile} params={{ id }} className={buttonLook('secondary')}>
          {m.person_file()}
        </Link>
        {administers && (
          <Link to={paths.audit} search={{ deelnemer: id }} className={buttonLook('secondary')}>
            {m.person_who_saw()}
          </Link>
        )}
      </Title>
      <div className="grid gap-8">
        {correcting ? (
          <PersonForm
            loaded={loaded}
            kinds={contactKindWords}
            onSaved={saved}
            onCancel={() => setCorrecting(false)}
          />
        ) : (
          <div className="grid justify-items-start gap-3">
            <p className="break-words">
              {reached(contact)} · {languageWords[language]()}
            </p>
            <Button look="secondary" onClick={() => setCorrecting(true)}>
              {m.person_correct()}
            </Button>
          </div>
        )}
        <Visits person={loaded.data} />
        <PersonConsents consents={consents} />
      </div>
    </>
  )
}

function Visits({ person }: { person: Person }) {
  const query = useInfiniteQuery(visits(person.id))
  return (
    <section aria-labelledby="dialogen" className="grid gap-2">
      <h2 id="dialogen" className="text-xl">
        {m.person_visits()}
      </h2>
      <Loaded query={query} rows={1}>
        {({ pages }) => (
          <>
            <VisitList
              person={person}
              visits={pages.flatMap(({ items }) => items)}
              needs={needWords}
            />
            <ShowMore query={query} />
          </>
        )}
      </Loaded>
    </section>
  )
}

import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PeopleTable } from '../../features/directory/PeopleTable'
import { enoughToLook, people } from '../../features/directory/people'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { TextField } from '../../shared/ui/controls'
import { EmptyState } from '../../shared/ui/states'
import { usePause } from '../../shared/usePause'
import { reached } from './reached'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

/** Everybody the organisation knows: looked up by name or contact, never leafed through. */
export function PeoplePage() {
  const [text, setText] = useState('')
  const asked = usePause(text)
  const query = useInfiniteQuery(people(asked))
  const looks = asked.trim().length >= enoughToLook
  return (
    <>
      <Title title={m.nav_people()}>
        <Link to={paths.lookAlikes} className={buttonLook('secondary')}>
          {m.alike_title()}
        </Link>
        <Link to={paths.peopleList} className={buttonLook('secondary')}>
          {m.people_list()}
        </Link>
      </Title>
      <search className="mb-6 block max-w-xl">
        <TextField
          id="zoek"
          type="search"
          label={m.people_search()}
          hint={m.people_search_hint()}
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </search>
      {looks && (
        <Loaded query={query}>
          {({ pages }) => {
            const found = pages.flatMap(({ items }) => items)
            if (found.length === 0) return <EmptyState title={m.people_none()} />
            return (
              <>
                <PeopleTable people={found} reached={reached} />
                <ShowMore query={query} />
              </>
            )
          }}
        </Loaded>
      )}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Refusal } from '../../api/client'
import { BookletPaper } from '../../features/toolkit/BookletPaper'
import { booklet } from '../../features/toolkit/booklet'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'
import { NotFoundPage } from './NotFoundPage'

/** Chosen articles as one booklet: its address keeps the choice, its print has no menus. */
export function BookletPage() {
  const { id } = useParams({ from: paths.booklet })
  const query = useQuery(booklet(id))
  if (query.error instanceof Refusal && query.error.problem.status === 404) return <NotFoundPage />
  return (
    <div className="grid gap-6 pt-4 print:block print:pt-0">
      <PageHead title={m.toolkit_booklet()} />
      <BackLink to={paths.toolkit}>{m.toolkit_back()}</BackLink>
      <header className="grid justify-items-start gap-4 print:hidden">
        <h1 className="text-4xl sm:text-5xl">{m.toolkit_booklet()}</h1>
        <p className="max-w-prose text-xl">{m.toolkit_booklet_intro()}</p>
      </header>
      <Loaded query={query}>
        {({ articles }) => (
          <>
            <div className="grid justify-items-start gap-4 print:hidden">
              {articles.some(({ number, latestNumber }) => latestNumber > number) && (
                <Notice>{m.toolkit_booklet_older()}</Notice>
              )}
              <Button onClick={() => window.print()}>{m.toolkit_booklet_print()}</Button>
            </div>
            <BookletPaper articles={articles} />
          </>
        )}
      </Loaded>
    </div>
  )
}

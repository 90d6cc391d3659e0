import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ArticleCard } from '../../features/toolkit/ArticleCard'
import { ChosenBar, ForBooklet } from '../../features/toolkit/ChooseForBooklet'
import { ToolkitFound, ToolkitShelf } from '../../features/toolkit/ToolkitShelf'
import type { ArticleSummary } from '../../features/toolkit/toolkit'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { TextField } from '../../shared/ui/controls'
import { usePause } from '../../shared/usePause'
import { PageHead } from '../PageHead'

const card = (article: ArticleSummary) => (
  <ArticleCard key={article.id} article={article}>
    <ForBooklet article={article} />
  </ArticleCard>
)

/** What neighbourhoods learned, to find by theme or by whatever words people use. */
export function ToolkitPage() {
  const { zoek = '' } = useSearch({ from: paths.toolkit })
  const navigate = useNavigate({ from: paths.toolkit })
  const [words, setWords] = useState(zoek)
  const settled = usePause(words.trim())
  useEffect(() => {
    void navigate({ search: { zoek: settled || undefined }, replace: true })
  }, [settled, navigate])

  return (
    <div className="grid gap-6 pt-10">
      <PageHead title={m.toolkit_title()} />
      <h1 className="text-4xl sm:text-5xl">{m.toolkit_title()}</h1>
      <p className="max-w-prose text-xl">{m.toolkit_intro()}</p>
      <search className="max-w-2xl print:hidden">
        <form onSubmit={(event) => event.preventDefault()}>
          <TextField
            id="zoek"
            type="search"
            label={m.toolkit_search()}
            hint={m.toolkit_search_hint()}
            maxLength={100}
            autoComplete="off"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </form>
      </search>
      {zoek ? (
        <ToolkitFound words={zoek} onClear={() => setWords('')} card={card} />
      ) : (
        <ToolkitShelf card={card} />
      )}
      <ChosenBar />
      <p className="rounded-card bg-sun-soft p-5 print:hidden">
        <span className="block font-semibold">{m.advice_invitation()}</span>
        {m.advice_invitation_text()}{' '}
        <Link to={paths.askAdvice} className="inline-flex min-h-11 items-center">
          {m.advice_title()}
        </Link>
      </p>
      <p className="print:hidden">
        <Link to={paths.postcards} className="inline-flex min-h-11 items-center">
          {m.toolkit_postcards()}
        </Link>
      </p>
      <p className="print:hidden">
        <a href="/api/v1/toolkit/feed" type="application/atom+xml">
          {m.toolkit_feed()}
        </a>
      </p>
    </div>
  )
}

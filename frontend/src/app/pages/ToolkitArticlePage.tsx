import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Refusal } from '../../api/client'
import { type Article, article } from '../../features/toolkit/toolkit'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { MarkdownText } from '../../shared/ui/MarkdownText'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'
import { NotFoundPage } from './NotFoundPage'

/** One article, to read and to print. */
export function ToolkitArticlePage() {
  const { id } = useParams({ from: paths.toolkitArticle })
  const { versie } = useSearch({ from: paths.toolkitArticle })
  const query = useQuery(article(id, versie))
  if (query.error instanceof Refusal && query.error.problem.status === 404) return <NotFoundPage />
  return (
    <div className="grid gap-6 pt-4">
      <BackLink to={paths.toolkit}>{m.toolkit_back()}</BackLink>
      <Loaded query={query}>{(found) => <Reading article={found} />}</Loaded>
    </div>
  )
}

/** One sentence for who finds the page in a search engine; other pages have the one that the document brings. */
function useDescription(sentence: string) {
  useEffect(() => {
    const found = document.querySelector<HTMLMetaElement>('meta[name=description]')
    if (!found) return
    const usual = found.content
    found.content = sentence
    return () => {
      found.content = usual
    }
  }, [sentence])
}

function Reading({ article }: { article: Article }) {
  useDescription(article.summary)
  const lang = article.language.toLowerCase()
  return (
    <>
      <PageHead title={article.title} />
      <article lang={lang} className="grid gap-4">
        <header className="grid justify-items-start gap-3">
          <p className="font-semibold text-ink-soft">{article.theme.name}</p>
          <h1 className="text-4xl sm:text-5xl">{article.title}</h1>
          <p className="max-w-prose text-2xl">{article.summary}</p>
        </header>
        {article.latestNumber > article.number && <Superseded article={article} />}
        <MarkdownText body={article.body} />
        {article.thanksTo.length > 0 && (
          <p>{m.toolkit_thanks({ names: article.thanksTo.join(', ') })}</p>
        )}
      </article>
      <p className="text-ink-soft">
        {m.toolkit_version({
          number: article.number,
          day: longDay(dayOf(article.publishedAt)),
        })}
      </p>
      <Button
        look="secondary"
        className="justify-self-start print:hidden"
        onClick={() => window.print()}
      >
        {m.toolkit_print()}
      </Button>
      <Others title={m.toolkit_related()} articles={article.related} />
      <Others title={m.toolkit_translations()} articles={article.translations} />
    </>
  )
}

function Superseded({ article }: { article: Article }) {
  return (
    <Notice title={m.toolkit_superseded()}>
      <Link to={paths.toolkitArticle} params={{ id: article.id }}>
        {m.toolkit_newest()}
      </Link>
    </Notice>
  )
}

function Others({ title, articles }: { title: string; articles: Article['related'] }) {
  if (articles.length === 0) return null
  return (
    <nav aria-label={title} className="grid gap-1 print:hidden">
      <h2 className="text-xl">{title}</h2>
      <ul>
        {articles.map(({ id, title: name, language }) => (
          <li key={id}>
            <Link
              to={paths.toolkitArticle}
              params={{ id }}
              lang={language.toLowerCase()}
              className="inline-flex min-h-11 items-center"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

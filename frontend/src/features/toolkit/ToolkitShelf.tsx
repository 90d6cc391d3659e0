import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { apiLanguage } from '../../shared/language'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { type ArticleSummary, allArticles, foundArticles, toolkitThemes } from './toolkit'

const grid = 'grid gap-4 sm:grid-cols-2'

interface Props {
  card: (article: ArticleSummary) => ReactNode
}

/** Everything there is, by what it is about. */
export function ToolkitShelf({ card }: Props) {
  const themes = useQuery(toolkitThemes)
  return (
    <Loaded query={useQuery(allArticles(apiLanguage()))}>
      {(articles) =>
        articles.length === 0 ? (
          <EmptyState title={m.toolkit_empty()}>
            <p>{m.toolkit_empty_next()}</p>
            <Link to={paths.agenda} className={buttonLook('secondary')}>
              {m.to_agenda()}
            </Link>
          </EmptyState>
        ) : (
          <div className="grid gap-8">
            {byTheme(articles, themes.data ?? []).map(({ id, name, articles }) => (
              <section key={id} aria-labelledby={`thema-${id}`}>
                <h2 id={`thema-${id}`} className="mb-3 text-2xl">
                  {name}
                </h2>
                <ul className={grid}>{articles.map(card)}</ul>
              </section>
            ))}
          </div>
        )
      }
    </Loaded>
  )
}

function byTheme(articles: ArticleSummary[], themes: { id: string }[]) {
  const place = (id: string) => themes.findIndex((theme) => theme.id === id)
  const groups = new Map<string, { id: string; name: string; articles: ArticleSummary[] }>()
  for (const article of articles) {
    const { id, name } = article.theme
    const group = groups.get(id) ?? { id, name, articles: [] }
    group.articles.push(article)
    groups.set(id, group)
  }
  return [...groups.values()].sort((one, other) => place(one.id) - place(other.id))
}

interface FoundProps extends Props {
  words: string
  onClear: () => void
}

/** What answers somebody's words, the best first. */
export function ToolkitFound({ words, onClear, card }: FoundProps) {
  return (
    <Loaded query={useQuery(foundArticles(apiLanguage(), words))} rows={2}>
      {(articles) => (
        <section aria-labelledby="gevonden" className="grid gap-3">
          <h2 id="gevonden" aria-live="polite" className="text-2xl">
            {articles.length === 0
              ? m.toolkit_nothing({ words })
              : m.toolkit_found({ count: articles.length, words })}
          </h2>
          {articles.length === 0 && <p>{m.toolkit_nothing_next()}</p>}
          <ul className={`${grid} empty:hidden`}>{articles.map(card)}</ul>
          <p>
            <button type="button" onClick={onClear} className={buttonLook('quiet')}>
              {m.toolkit_show_all()}
            </button>
          </p>
        </section>
      )}
    </Loaded>
  )
}

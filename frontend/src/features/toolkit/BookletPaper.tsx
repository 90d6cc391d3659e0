import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { usePageRules } from '../../shared/pageRules'
import { MarkdownText } from '../../shared/ui/MarkdownText'
import { pageName, pageRules } from './pageNames'
import type { Article } from './toolkit'

/** The articles as they come out of the printer: large, each on a page of its own, its version on all of them. */
export function BookletPaper({ articles }: { articles: Article[] }) {
  usePageRules(pageRules(articles))

  return (
    <div className="grid gap-12 print:block">
      {articles.map((article, index) => (
        <article
          key={article.id}
          lang={article.language.toLowerCase()}
          style={{ page: pageName(index) }}
          className="grid gap-3 border-t-2 border-line pt-8 print:block print:border-0 print:pt-0 print:text-[18pt] print:leading-normal"
        >
          <h2 className="text-4xl">{article.title}</h2>
          <p className="max-w-prose text-2xl">{article.summary}</p>
          <MarkdownText body={article.body} />
          {article.thanksTo.length > 0 && (
            <p>{m.toolkit_thanks({ names: article.thanksTo.join(', ') })}</p>
          )}
          <p className="text-ink-soft print:text-[12pt]">
            {m.toolkit_version({
              number: article.number,
              day: longDay(dayOf(article.publishedAt)),
            })}
          </p>
        </article>
      ))}
    </div>
  )
}

import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import type { CitedArticle } from './advice'

const address = ({ articleId, number }: CitedArticle) =>
  `${paths.toolkitArticle.replace('$id', articleId)}?versie=${number}`

/** What an advice refers to, each in its version; a newer one is told beside it and changes nothing. */
export function CitedArticles({ cited }: { cited: CitedArticle[] }) {
  if (cited.length === 0) return null
  return (
    <section className="grid gap-2">
      <h3 className="text-xl">{m.written_cited()}</h3>
      <ul className="grid gap-2">
        {cited.map((article) => (
          <li key={article.articleId}>
            <a href={address(article)} className="inline-flex min-h-11 items-center">
              {m.written_cited_version({ title: article.title, number: article.number })}
            </a>
            {article.newerVersion && (
              <p className="border-s-8 border-sun ps-3 print:hidden">
                {m.written_newer()}{' '}
                <a href={paths.toolkitArticle.replace('$id', article.articleId)}>
                  {m.written_newer_read({ number: article.newestNumber })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

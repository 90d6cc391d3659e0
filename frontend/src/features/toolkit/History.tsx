import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import { type ArticleVersion, statusWords } from './editing'

/** Every version, with who wrote it, who let it out, and why it is there. */
export function History({ versions }: { versions: ArticleVersion[] }) {
  return (
    <section aria-labelledby="versies" className="mt-10 grid gap-3">
      <h2 id="versies" className="text-xl">
        {m.toolkit_history()}
      </h2>
      <ol className="grid gap-3">
        {versions.map((version) => (
          <li
            key={version.number}
            className="grid gap-1 rounded-card border border-line bg-card p-4"
          >
            <p className="flex flex-wrap items-center gap-3 font-semibold">
              {m.toolkit_version_number({ number: version.number })}
              <Badge tone={statusWords[version.status].tone}>
                {statusWords[version.status].word()}
              </Badge>
            </p>
            <p>{version.reason}</p>
            <p className="text-ink-soft">
              {m.toolkit_written({
                name: version.writtenBy ?? m.toolkit_came_along(),
                day: longDay(dayOf(version.writtenAt)),
              })}
            </p>
            {version.publishedAt && (
              <p className="text-ink-soft">
                {m.toolkit_let_out({
                  name: version.publishedBy ?? m.toolkit_came_along(),
                  day: longDay(dayOf(version.publishedAt)),
                })}{' '}
                <Link
                  to={paths.toolkitArticle}
                  params={{ id: version.articleId }}
                  search={{ versie: version.number }}
                  className="inline-flex min-h-11 items-center"
                >
                  {m.toolkit_read_version({ number: version.number })}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

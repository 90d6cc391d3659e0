import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import type { ProposalNews } from './lessons'

/** What became of a lesson in the toolkit. */
export function ProposalState({ news }: { news: ProposalNews }) {
  return (
    <div className="grid gap-1">
      <p>
        <Became news={news} />
      </p>
      {news.sourceName && (
        <p className="text-ink-soft">{m.lesson_thanks({ name: news.sourceName })}</p>
      )}
    </div>
  )
}

function Became({ news }: { news: ProposalNews }) {
  if (news.status === 'OPEN') return <Badge tone="warm">{m.lesson_open()}</Badge>
  if (news.status === 'DECLINED') return m.lesson_declined({ answer: news.answer ?? '' })
  const read = news.versionStatus === 'PUBLISHED' || news.versionStatus === 'SUPERSEDED'
  const article = m.lesson_article({
    title: news.articleTitle ?? '',
    number: news.versionNumber ?? 1,
  })
  if (!read || !news.articleId) return m.lesson_taken_draft({ article })
  return (
    <>
      {m.lesson_taken()}{' '}
      <Link to={paths.toolkitArticle} params={{ id: news.articleId }}>
        {article}
      </Link>
    </>
  )
}

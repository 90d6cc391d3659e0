import { MarkdownText } from '../../shared/ui/MarkdownText'
import type { CitedArticle } from './advice'
import { CitedArticles } from './CitedArticles'

interface Props {
  title: string
  body: string
  cited: CitedArticle[]
}

/** An advice as its initiative reads it. */
export function AdviceText({ title, body, cited }: Props) {
  return (
    <article className="grid gap-3 rounded-card border border-line bg-card p-5 print:block print:border-0 print:p-0">
      <p className="font-display text-3xl font-bold">{title}</p>
      <MarkdownText body={body} />
      <CitedArticles cited={cited} />
    </article>
  )
}

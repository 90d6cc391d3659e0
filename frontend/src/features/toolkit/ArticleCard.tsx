import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../shared/paths'
import type { ArticleSummary } from './toolkit'

interface Props {
  article: ArticleSummary
  children?: ReactNode
}

/** An article in a list: its title is the way in. */
export function ArticleCard({ article, children }: Props) {
  return (
    <li className="grid content-start gap-1 rounded-card border border-line bg-card p-5">
      <h3 className="text-xl">
        <Link
          to={paths.toolkitArticle}
          params={{ id: article.id }}
          className="inline-flex min-h-11 items-center text-primary"
        >
          {article.title}
        </Link>
      </h3>
      <p>{article.summary}</p>
      {children}
    </li>
  )
}

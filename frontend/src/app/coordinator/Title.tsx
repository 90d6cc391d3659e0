import type { ReactNode } from 'react'
import { PageHead } from '../PageHead'

interface Props {
  /** Of the document, and the heading of the page. */
  title: string
  children?: ReactNode
}

/** The heading of a page, with what can be begun there beside it. */
export function Title({ title, children }: Props) {
  return (
    <header className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <PageHead title={title} personal />
      <h1 className="text-3xl">{title}</h1>
      {children && <div className="flex flex-wrap gap-2 print:hidden">{children}</div>}
    </header>
  )
}

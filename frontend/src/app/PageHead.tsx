import { useEffect } from 'react'

interface Props {
  title: string
  /** Pages about one person stay out of search engines. */
  personal?: boolean
}

/** The title of the document, which the server may have filled already for a shared link. */
export function PageHead({ title, personal }: Props) {
  useEffect(() => {
    document.title = `${title} · Buurtdialoog`
  }, [title])
  return personal ? <meta name="robots" content="noindex" /> : null
}

import Markdown, { type MarkdownToJSX } from 'markdown-to-jsx'

/** Pictures come from the toolkit itself; an address elsewhere would tell others who reads what. */
function Picture({ src, alt }: { src?: string; alt?: string }) {
  if (!src?.startsWith('/api/v1/toolkit/pictures/')) return <em>{alt}</em>
  return <img src={src} alt={alt ?? ''} loading="lazy" className="my-6 max-w-full rounded-card" />
}

const within = (className: string) => ({ props: { className } })

const options: MarkdownToJSX.Options = {
  // HTML is shown as the text that it is.
  disableParsingRawHTML: true,
  wrapper: 'div',
  forceWrapper: true,
  forceBlock: true,
  slugify: () => '',
  overrides: {
    h1: { component: 'h2', ...within('mt-8 mb-2 text-2xl break-after-avoid') },
    h2: within('mt-8 mb-2 text-2xl break-after-avoid'),
    h3: within('mt-6 mb-1 text-xl break-after-avoid'),
    p: within('my-3'),
    ul: within('my-3 list-disc ps-7 grid gap-1.5'),
    ol: within('my-3 list-decimal ps-7 grid gap-1.5'),
    blockquote: within('my-4 border-s-8 border-sun ps-4'),
    img: { component: Picture },
  },
}

/** What somebody wrote in Markdown, large enough to read at arm's length. */
export function MarkdownText({ body }: { body: string }) {
  return (
    <div className="max-w-prose text-xl leading-relaxed">
      <Markdown options={options}>{body}</Markdown>
    </div>
  )
}

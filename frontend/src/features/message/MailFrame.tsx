import type { SyntheticEvent } from 'react'

/**
 * A mail with its layout, in a frame where no script runs and nothing is sent. Our own policy allows
 * no style in the text of a page, and mails have theirs there: it is set aside and put on by us.
 */
export function MailFrame({ html, title }: { html: string; title: string }) {
  return (
    <iframe
      sandbox="allow-same-origin"
      srcDoc={html
        .replace(/ style=(["'])/g, ' data-style=$1')
        .replace(/<(\/?)style/g, '<$1template')}
      title={title}
      onLoad={putStyleOn}
      className="h-[36rem] w-full rounded-card border border-line bg-white"
    />
  )
}

function putStyleOn({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) {
  const mail = currentTarget.contentDocument
  for (const element of mail?.querySelectorAll<HTMLElement>('[data-style]') ?? []) {
    element.style.cssText = element.dataset.style ?? ''
  }
}

import type { MouseEvent } from 'react'

/** By hand, not by the address: behind a `#` may stand a secret link, and nothing else may come there. */
function goTo(event: MouseEvent, target: string) {
  event.preventDefault()
  document.getElementById(target)?.focus()
}

/** The first stop of the keyboard: past the menu, to what the page is about. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a
      href={`#${target}`}
      onClick={(event) => goTo(event, target)}
      className="absolute start-4 top-2 z-10 -translate-y-24 rounded-full bg-ink px-5 py-3 text-white focus:translate-y-0 print:hidden"
    >
      {children}
    </a>
  )
}

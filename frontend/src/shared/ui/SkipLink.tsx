/** The first stop of the keyboard: past the menu, to what the page is about. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a
      href={`#${target}`}
      className="absolute start-4 top-2 z-10 -translate-y-24 rounded-full bg-ink px-5 py-3 text-white focus:translate-y-0 print:hidden"
    >
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'

/** A part of the evening, on the screen and on paper. */
export function EveningSection({
  id,
  title,
  children,
}: {
  id: string
  title: string
  children: ReactNode
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-4 rounded-card border border-line bg-card p-5 sm:p-7 print:break-inside-avoid print:border-0 print:p-0"
    >
      <h2 id={id} className="scroll-mt-4 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

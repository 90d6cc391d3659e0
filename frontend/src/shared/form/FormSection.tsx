import { type ReactNode, useId } from 'react'

interface Props {
  title: string
  intro?: ReactNode
  children: ReactNode
}

export function FormSection({ title, intro, children }: Props) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 rounded-card border border-line bg-card p-4 sm:p-5"
    >
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {intro && <p className="text-ink-soft">{intro}</p>}
      {children}
    </section>
  )
}

/** Fields that belong together side by side, where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-5 sm:grid-cols-2">{children}</div>
}

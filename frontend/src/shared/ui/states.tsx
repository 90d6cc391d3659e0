import type { ReactNode } from 'react'
import { Button } from './Button'
import { Mark } from './Mark'

/** Nothing here, said kindly, with a way on. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border-2 border-dashed border-line bg-card px-6 py-10 text-center">
      <Mark className="size-14 opacity-60" />
      <p className="font-display text-xl font-bold">{title}</p>
      {children}
    </div>
  )
}

interface ErrorProps {
  title: string
  message: string
  retryLabel: string
  onRetry: () => void
  /** What the title is: the heading of a page that has nothing else. */
  heading?: 'h1' | 'p'
}

/** It did not work, what that means, and a way to try again. */
export function ErrorState({
  title,
  message,
  retryLabel,
  onRetry,
  heading: Heading = 'p',
}: ErrorProps) {
  return (
    <div role="alert" className="grid justify-items-start gap-3 rounded-card bg-danger-soft p-6">
      <Heading className="font-display text-xl font-bold">{title}</Heading>
      <p>{message}</p>
      <Button look="secondary" onClick={onRetry}>
        {retryLabel}
      </Button>
    </div>
  )
}

/** Grey shapes where content comes, so that the page does not jump. Its label is read out instead. */
export function Loading({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="h-32 animate-pulse rounded-card bg-line/60" />
      ))}
    </div>
  )
}

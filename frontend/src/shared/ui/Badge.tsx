import type { ReactNode } from 'react'

const tones = {
  calm: 'bg-primary-soft text-primary-strong',
  warm: 'bg-sun-soft text-ink',
  closed: 'bg-line text-ink',
  alarm: 'bg-danger-soft text-danger',
}

export type BadgeTone = keyof typeof tones

/** A few words about a state. The words say it; the colour only repeats it. */
export function Badge({ tone = 'calm', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-full px-3 py-0.5 text-base wrap-normal font-semibold ${tones[tone]}`}
    >
      {children}
    </span>
  )
}

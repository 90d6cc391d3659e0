import type { ReactNode } from 'react'

const tones = {
  info: 'border-primary bg-primary-soft',
  warm: 'border-sun bg-sun-soft',
  alarm: 'border-danger bg-danger-soft',
}

interface Props {
  tone?: keyof typeof tones
  title?: string
  children?: ReactNode
}

/** Something the reader should know now. An alarm is read out at once. */
export function Notice({ tone = 'info', title, children }: Props) {
  return (
    <div
      role={tone === 'alarm' ? 'alert' : undefined}
      className={`rounded-e-card border-s-8 p-5 ${tones[tone]}`}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}

interface Props {
  value: number
  max: number
  /** What the bar shows, in words; it stands beside the bar for everybody. */
  children: string
}

/** How full something is: the words say it, the bar makes a column of them quick to scan. */
export function FillBar({ value, max, children }: Props) {
  const share = max > 0 ? Math.min(1, value / max) : 0
  return (
    <span className="inline-grid w-full max-w-44 gap-1">
      <span className="whitespace-nowrap">{children}</span>
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className="h-1.5 w-full"
        aria-hidden="true"
      >
        <rect width="100" height="6" rx="3" className="fill-line" />
        <rect width={share * 100} height="6" rx="3" className="fill-primary" />
      </svg>
    </span>
  )
}

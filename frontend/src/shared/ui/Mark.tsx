const chairs = [0, 60, 120, 180, 240, 300]

/** Our mark: a table seen from above, six people round it, and one chair in another colour: yours. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 64 64" className={className} aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="14" className="fill-sun" />
      {chairs.map((angle) => (
        <circle
          key={angle}
          cx="32"
          cy="8"
          r="7"
          className={angle === 60 ? 'fill-accent' : 'fill-primary'}
          transform={`rotate(${angle} 32 32)`}
        />
      ))}
    </svg>
  )
}

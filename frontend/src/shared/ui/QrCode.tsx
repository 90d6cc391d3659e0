import { encode } from 'uqr'

/** White round it, in modules: with less a telephone does not find it. */
const quiet = 4

interface Props {
  /** What a telephone reads: an address. */
  text: string
  label: string
  className?: string
}

/** A code to point a telephone at: black on white whatever the page looks like, and drawn sharp on any paper. */
export function QrCode({ text, label, className }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squaresOf(data)} fill="#000" />
    </svg>
  )
}

/** The dark modules, row by row; what touches is one rectangle, so that a printer leaves no hairlines between them. */
function squaresOf(rows: boolean[][]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('')
}

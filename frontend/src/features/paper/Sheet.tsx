import type { ReactNode } from 'react'
import './paper.css'

interface Props {
  /** On its long side. */
  lying?: boolean
  children: ReactNode
}

/** One sheet of A4: on paper in millimetres, on the screen the same as large as there is room. */
export function Sheet({ lying, children }: Props) {
  return (
    <div className="sheet" data-whole-sheet data-lying={lying}>
      {children}
    </div>
  )
}

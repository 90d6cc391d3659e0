import type { ReactNode } from 'react'

interface Props {
  caption: string
  /** Heads of the columns; null is a column of buttons, which is named for screen readers only. */
  heads: readonly string[]
  /** How wide each column is, for tables under each other that must line up. */
  widths?: readonly string[]
  children: ReactNode
}

/** A table on a wide screen, and a stack of cards on a phone: each cell then carries its own head. */
export function Table({ caption, heads, widths, children }: Props) {
  return (
    <table className={`block w-full md:table print:table ${widths ? 'table-fixed' : ''}`}>
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group print:table-header-group">
        <tr className="md:border-b-2 md:border-line-strong md:text-start">
          {heads.map((head, column) => (
            <th
              key={head}
              scope="col"
              style={{ width: widths?.[column] }}
              className="px-3 py-2 text-start align-bottom [overflow-wrap:normal]"
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-3 md:table-row-group print:table-row-group">{children}</tbody>
    </table>
  )
}

export function Row({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <tr
      className={`grid gap-1 rounded-card border border-line bg-card p-4 md:table-row md:rounded-none md:border-x-0 md:border-t-0 md:bg-transparent md:hover:bg-card print:table-row ${className}`}
    >
      {children}
    </tr>
  )
}

/** A cell. Its head stands before it where there are no columns. */
export function Cell({ head, children }: { head?: string; children: ReactNode }) {
  return (
    <td className="block md:table-cell md:px-3 md:py-2.5 md:align-top print:table-cell print:px-2 print:py-1.5">
      {head && (
        <span className="me-2 text-ink-soft md:hidden print:hidden" aria-hidden="true">
          {head}:
        </span>
      )}
      {children}
    </td>
  )
}

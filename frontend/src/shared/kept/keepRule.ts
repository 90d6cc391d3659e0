/** What a query says about being read again without a line. */
export type KeepRule =
  /** Everybody may read it: the last so many of a kind stay. What is "vast" stands beside a page. */
  | { kind: string; most: number }
  /** About one person: stays until a day after this moment. Null when there is no such moment. */
  | { until: (data: never) => string | null }

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { keep?: KeepRule }
  }
}

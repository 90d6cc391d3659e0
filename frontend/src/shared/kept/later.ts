import { lazy } from 'react'

/** What pages that keep themselves show beside their own: fetched apart, for most who read them keep nothing. */
export const KeptHere = lazy(async () => ({
  default: (await import('./KeptHere')).KeptHere,
}))

export const NotSentYet = lazy(async () => ({
  default: (await import('./NotSentYet')).NotSentYet,
}))

export const OnThisDevice = lazy(async () => ({
  default: (await import('./OnThisDevice')).OnThisDevice,
}))

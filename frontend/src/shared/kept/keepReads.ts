import type { Query, QueryClient } from '@tanstack/react-query'
import { forgetMine, keepMine, keepPublic, keptOf } from './drawer'
import type { KeepRule } from './keepRule'
import { isGone, isNoLine } from './line'

const aDay = 24 * 60 * 60 * 1000
const aMonth = 31 * aDay
/** A line that is there but brings nothing: after so many milliseconds what was kept is shown. */
const patience = 5_000

/** Of which what was kept stands in for an answer. */
const standingIn = new WeakSet<Query>()

const ruleOf = (query: Query): KeepRule | undefined => query.meta?.keep

/** Keeps what queries read where they say so, and brings it back when there is no line. Answers how to stop. */
export function keepReads(queries: QueryClient) {
  const cache = queries.getQueryCache()

  const bringBack = (query: Query) => {
    if (!ruleOf(query) || query.state.data !== undefined) return
    const kept = keptOf(query.queryKey)
    if (!kept) return
    standingIn.add(query)
    queries.setQueryData(query.queryKey, kept.data, { updatedAt: kept.at })
  }
  const failed = (query: Query, error: unknown) => {
    if (isNoLine(error)) bringBack(query)
    const rule = ruleOf(query)
    if (rule && 'until' in rule && isGone(error)) forgetMine(query.queryKey)
  }
  const started = (query: Query) => {
    if (!ruleOf(query) || query.state.data !== undefined) return
    setTimeout(() => query.state.fetchStatus === 'fetching' && bringBack(query), patience)
  }

  for (const query of cache.getAll()) {
    const { data, fetchFailureReason, error } = query.state
    if (data !== undefined) keep(query)
    else if (fetchFailureReason ?? error) failed(query, fetchFailureReason ?? error)
    else started(query)
  }
  return cache.subscribe((event) => {
    if (event.type !== 'updated') return
    const { query, action } = event
    if (action.type === 'fetch') started(query)
    if (action.type === 'success' && !action.manual) standingIn.delete(query)
    if (action.type === 'success') keep(query)
    if (action.type === 'failed' || action.type === 'error') failed(query, action.error)
  })
}

function keep(query: Query) {
  const rule = ruleOf(query)
  const { data, dataUpdatedAt: at } = query.state
  if (!rule || data === undefined || data === null) return
  const form = __API_FORM__
  if ('until' in rule) {
    const until = rule.until(data as never)
    const ends = (until === null ? Date.now() : Date.parse(until)) + aDay
    keepMine(query.queryKey, { data, at, ends, form })
  } else {
    keepPublic(rule.kind, rule.most, query.queryKey, { data, at, ends: at + aMonth, form })
  }
}

/** From when what is on the screen is, where it could not be read anew just now; null when all of it is of now. */
export function readAt(queries: QueryClient, online: boolean): number | null {
  const moments = queries
    .getQueryCache()
    .getAll()
    .filter((query) => query.isActive() && isShown(ruleOf(query)))
    .filter((query) => query.state.data !== undefined && (!online || isOld(query)))
    .map(({ state }) => state.dataUpdatedAt)
  return moments.length > 0 ? Math.min(...moments) : null
}

/** What stands beside the page, such as the telephone number, has a moment that nobody asks for. */
const isShown = (rule: KeepRule | undefined) => rule && !('kind' in rule && rule.kind === 'vast')

/** It failed, or what was kept stands in for an answer that takes too long. */
const isOld = (query: Query) =>
  standingIn.has(query) || isNoLine(query.state.fetchFailureReason ?? query.state.error)

import { useSyncExternalStore } from 'react'
import { getLocale, type Locale, setLocale } from '../paraglide/runtime'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language of the interface. A component that calls this is drawn again when it changes. */
export const useLanguage = (): Locale => useSyncExternalStore(subscribe, getLocale)

/** Speaks another language at once, without a reload: what somebody was typing stays. */
export function changeLanguage(locale: Locale) {
  setLocale(locale, { reload: false })
  markLanguage()
  for (const listener of listeners) listener()
}

/** Tells browsers and screen readers which language the page speaks. */
export function markLanguage() {
  document.documentElement.lang = getLocale()
}

/** The language as the API names it. */
export const apiLanguage = () => (getLocale() === 'en' ? 'EN' : 'NL')

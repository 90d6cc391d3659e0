import { m } from '../paraglide/messages'
import { getLocale } from '../paraglide/runtime'
import { changeLanguage } from '../shared/language'

const names = { nl: 'Nederlands', en: 'English' } as const

/** Offers the other language, by its own name: who looks for it reads that one. */
export function LanguageSwitch() {
  const other = getLocale() === 'nl' ? 'en' : 'nl'
  return (
    <button
      type="button"
      lang={other}
      onClick={() => changeLanguage(other)}
      className="inline-flex min-h-11 items-center gap-2 rounded-full px-3 font-semibold hover:bg-primary-soft"
    >
      <span className="sr-only">{m.switch_language({}, { locale: other })} </span>
      {names[other]}
    </button>
  )
}

import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages'
import { paths } from '../shared/paths'
import { Mark } from '../shared/ui/Mark'
import { LanguageSwitch } from './LanguageSwitch'

const link =
  'inline-flex min-h-11 items-center rounded-full px-2 sm:px-3 font-semibold no-underline hover:bg-primary-soft aria-[current=page]:bg-primary-soft'

export function Header() {
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <Link to={paths.agenda} className="flex min-h-11 items-center gap-2.5 no-underline">
          <Mark className="size-9" />
          <span className="font-display text-xl font-bold">Buurtdialoog</span>
        </Link>
        <div className="ms-auto sm:order-last sm:ms-0">
          <LanguageSwitch />
        </div>
        <nav aria-label={m.menu()} className="-ms-2 flex w-full flex-wrap sm:ms-auto sm:w-auto">
          <Link to={paths.agenda} activeOptions={{ includeSearch: false }} className={link}>
            {m.menu_agenda()}
          </Link>
          <Link to={paths.toolkit} className={`${link} max-sm:hidden`}>
            {m.menu_toolkit()}
          </Link>
          <Link to={paths.about} className={link}>
            {m.menu_about_short()}
          </Link>
          <Link to={paths.requestLink} className={link}>
            {m.menu_my_registration()}
          </Link>
        </nav>
      </div>
    </header>
  )
}

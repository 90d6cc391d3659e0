import { Outlet, useLocation } from '@tanstack/react-router'
import { m } from '../paraglide/messages'
import { useLanguage } from '../shared/language'
import { isMembers } from '../shared/paths'
import { SkipLink } from '../shared/ui/SkipLink'
import { Footer } from './Footer'
import { Header } from './Header'
import { useArrivalFocus } from './useArrivalFocus'

/** Visitors have header, page and footer; members' pages bring a frame of their own. */
export function Layout() {
  useLanguage()
  const { pathname } = useLocation()
  return isMembers(pathname) ? <Outlet /> : <PublicLayout />
}

function PublicLayout() {
  const main = useArrivalFocus()
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink target="inhoud">{m.skip_to_content()}</SkipLink>
      <Header />
      <main
        id="inhoud"
        ref={main}
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 pb-16 sm:px-6"
      >
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}

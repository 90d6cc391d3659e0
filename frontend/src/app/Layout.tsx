import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { m } from '../paraglide/messages'
import { useLanguage } from '../shared/language'
import { SkipLink } from '../shared/ui/SkipLink'
import { Footer } from './Footer'
import { Header } from './Header'

/** Header, page and footer. After going to another page the focus is at its start, as after a load. */
export function Layout() {
  useLanguage()
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])

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

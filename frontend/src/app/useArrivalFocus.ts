import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After going to another page the focus is at its start, as after a load. */
export function useArrivalFocus() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  return main
}

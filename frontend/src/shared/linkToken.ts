import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * The token of a mail's link. It comes behind the `#`, which browsers never send; it leaves the
 * address at once, and stays in this tab only, so that a reload still works.
 *
 * @param drawer under which name it is kept: a link for one thing opens no other
 */
export function useLinkToken(drawer: string) {
  const { hash, pathname } = useLocation()
  const navigate = useNavigate()
  const [token, setToken] = useState(() => hash || sessionStorage.getItem(drawer))

  useEffect(() => {
    if (!hash) return
    sessionStorage.setItem(drawer, hash)
    setToken(hash)
    void navigate({ to: pathname, hash: '', replace: true })
  }, [drawer, hash, pathname, navigate])

  function forget() {
    sessionStorage.removeItem(drawer)
    setToken(null)
  }
  /** Somebody got the token in another way than by the link. */
  function open(given: string) {
    sessionStorage.setItem(drawer, given)
    setToken(given)
  }
  return { token, forget, open }
}

import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

const drawer = 'registration-token'

/**
 * The token of a mail's link. It comes behind the `#`, which browsers never send; it leaves the
 * address at once, and stays in this tab only, so that a reload still works.
 */
export function useRegistrationToken() {
  const { hash, pathname } = useLocation()
  const navigate = useNavigate()
  const [token, setToken] = useState(() => hash || sessionStorage.getItem(drawer))

  useEffect(() => {
    if (!hash) return
    sessionStorage.setItem(drawer, hash)
    setToken(hash)
    void navigate({ to: pathname, hash: '', replace: true })
  }, [hash, pathname, navigate])

  function forget() {
    sessionStorage.removeItem(drawer)
    setToken(null)
  }
  return { token, forget }
}

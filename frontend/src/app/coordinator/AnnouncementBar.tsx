import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { announce, useAnnouncement } from '../../shared/announce'
import { Button } from '../../shared/ui/Button'

/** The page that doing something leads to still says that it was done; the next one does not. */
const sameStep = 1500

/** What was just done, until somebody goes on or closes it. */
export function AnnouncementBar() {
  const announcement = useAnnouncement()
  const { pathname } = useLocation()
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (announcement && Date.now() - announcement.at > sameStep) announce(null)
  }, [announcement, pathname])

  return (
    <div role="status" className="print:hidden">
      {announcement && (
        <div className="flex flex-wrap items-center gap-x-3 border-b border-primary bg-primary-soft px-4 py-1 lg:px-8">
          <p className="py-2 font-semibold">
            <span aria-hidden="true">✓ </span>
            {announcement.text}
          </p>
          {announcement.undo && (
            <Button
              look="quiet"
              onClick={() => {
                announcement.undo?.()
                announce(null)
              }}
            >
              {m.undo()}
            </Button>
          )}
          <Button look="quiet" className="ms-auto" onClick={() => announce(null)}>
            {m.close()}
          </Button>
        </div>
      )}
    </div>
  )
}

import { Outlet } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { PageHead } from '../PageHead'

/** Round the pages of members: never in a search engine. */
export function CoordinatorLayout() {
  return (
    <>
      <PageHead title={m.coordinator_title()} personal />
      <Outlet />
    </>
  )
}

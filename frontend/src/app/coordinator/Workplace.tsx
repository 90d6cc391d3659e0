import { Outlet } from '@tanstack/react-router'
import {
  administers,
  advises,
  type Me,
  type Membership,
  proposes,
  type Reach,
  writes,
} from '../../features/organisation/me'
import { OrganisationSwitch } from '../../features/organisation/OrganisationSwitch'
import { m } from '../../paraglide/messages'
import { time } from '../../shared/dates'
import { signOutPath } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'
import { SkipLink } from '../../shared/ui/SkipLink'
import { LanguageSwitch } from '../LanguageSwitch'
import { useArrivalFocus } from '../useArrivalFocus'
import { AnnouncementBar } from './AnnouncementBar'
import { leaveNothing } from './leave'
import { AdministersContext, ReachContext } from './reach'
import { SessionEnded } from './SessionEnded'
import { SideMenu } from './SideMenu'

interface Props {
  me: Me
  membership: Membership
  reach: Reach
  onChoose: (organisationId: string) => void
}

/** The frame of daily work: menu, organisation, what was just done, and the page. */
export function Workplace({ me, membership, reach, onChoose }: Props) {
  const main = useArrivalFocus()
  const isAdministrator = administers(membership.roles)
  return (
    <ReachContext value={reach}>
      <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[15rem_1fr] print:block">
        <SkipLink target="inhoud">{m.skip_to_content()}</SkipLink>
        <SideMenu
          reach={reach}
          administers={isAdministrator}
          supporter={me.supporter}
          advises={advises(membership.roles)}
          writes={writes(membership.roles)}
          proposes={proposes(membership.roles)}
        />
        <div className="flex min-w-0 flex-1 flex-col">
          <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-card px-4 py-1.5 lg:px-8 print:hidden">
            <OrganisationSwitch
              memberships={me.memberships}
              current={membership}
              onChoose={onChoose}
            />
            <div className="ms-auto flex flex-wrap items-center gap-x-2">
              <LanguageSwitch />
              <span className="hidden text-ink-soft sm:inline">{me.name}</span>
              <a
                href={signOutPath}
                onClick={leaveNothing}
                className="inline-flex min-h-11 items-center px-2"
              >
                {m.sign_out()}
              </a>
            </div>
          </header>
          {membership.looksAlongUntil && (
            <section aria-label={m.nav_support()}>
              <Notice tone="warm">
                <p>{m.support_looking({ time: time(membership.looksAlongUntil) })}</p>
              </Notice>
            </section>
          )}
          <SessionEnded />
          <AnnouncementBar />
          <main
            id="inhoud"
            ref={main}
            tabIndex={-1}
            className="w-full max-w-6xl min-w-0 flex-1 px-4 pt-5 pb-16 lg:px-8"
          >
            <AdministersContext value={isAdministrator}>
              <Outlet />
            </AdministersContext>
          </main>
        </div>
      </div>
    </ReachContext>
  )
}

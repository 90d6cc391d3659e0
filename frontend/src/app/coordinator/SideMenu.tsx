import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Reach } from '../../features/organisation/me'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Mark } from '../../shared/ui/Mark'

const work = [
  { to: paths.coordinator, label: m.nav_overview, exact: true, phoneDesk: false },
  { to: paths.dialoguePlans, label: m.nav_dialogues, exact: false, phoneDesk: true },
  { to: paths.actions, label: m.nav_actions, exact: false, phoneDesk: false },
  { to: paths.cycles, label: m.nav_cycles, exact: false, phoneDesk: true },
  { to: paths.tableOffers, label: m.nav_table_offers, exact: false, phoneDesk: false },
  { to: paths.coreGroups, label: m.core_groups, exact: false, phoneDesk: false },
  { to: paths.phoneDesk, label: m.nav_phone_desk, exact: false, phoneDesk: true },
  { to: paths.people, label: m.nav_people, exact: false, phoneDesk: false },
  { to: paths.letters, label: m.nav_letters, exact: false, phoneDesk: true },
  { to: paths.postcardOrders, label: m.nav_postcards, exact: false, phoneDesk: true },
  { to: paths.messages, label: m.nav_messages, exact: false, phoneDesk: false },
] as const

const advice = [
  { to: paths.initiatives, label: m.nav_initiatives },
  { to: paths.adviceProgramme, label: m.nav_advice_programme },
  { to: paths.advisers, label: m.nav_advisers },
] as const

const groundwork = [
  { to: paths.venues, label: m.nav_venues },
  { to: paths.neighbourhoods, label: m.nav_neighbourhoods },
  { to: paths.themes, label: m.nav_themes },
  { to: paths.campaigns, label: m.nav_campaigns },
  { to: paths.weekProgramme, label: m.papers_programme },
  { to: paths.partners, label: m.nav_partners },
  { to: paths.embedAgenda, label: m.nav_embed_agenda },
  { to: paths.programmeImport, label: m.nav_programme_import },
] as const

const administration = [
  { to: paths.members, label: m.nav_members, plans: true },
  { to: paths.organisation, label: m.nav_organisation, plans: false },
  { to: paths.support, label: m.nav_support, plans: false },
  { to: paths.audit, label: m.nav_audit, plans: false },
  { to: paths.retention, label: m.nav_retention, plans: false },
] as const

const link =
  'flex min-h-11 items-center rounded-control border-s-4 border-transparent px-3 no-underline hover:bg-primary-soft aria-[current=page]:border-primary aria-[current=page]:bg-primary-soft aria-[current=page]:font-semibold'

interface Props {
  reach: Reach
  administers: boolean
  supporter: boolean
  advises: boolean
  writes: boolean
  proposes: boolean
}

/** The menu beside the work; on a phone it folds into one button. */
export function SideMenu({ reach, administers, supporter, advises, writes, proposes }: Props) {
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu.
  useEffect(() => setOpen(false), [pathname])
  const plans = reach === 'PLANS'
  const sees = reach === 'SEES_DIALOGUES'

  return (
    <nav
      aria-label={m.menu()}
      className="border-b border-line bg-card lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-e lg:border-b-0 print:hidden"
    >
      <div className="flex items-center justify-between gap-2 px-4 py-1.5 lg:py-4">
        <Link to={paths.coordinator} className="flex min-h-11 items-center gap-2 no-underline">
          <Mark className="size-8" />
          <span className="font-display text-lg font-bold">Buurtdialoog</span>
        </Link>
        <button
          type="button"
          aria-expanded={open}
          aria-controls="werkmenu"
          onClick={() => setOpen(!open)}
          className="min-h-11 rounded-full border-2 border-line-strong px-4 font-semibold lg:hidden"
        >
          {m.menu()}
        </button>
      </div>
      <div id="werkmenu" className={`${open ? 'grid' : 'hidden'} gap-0.5 px-3 pb-4 lg:grid`}>
        {reach === 'STANDS_AT_THE_DOOR' && (
          <Link to={paths.coordinator} activeOptions={{ exact: true }} className={link}>
            {m.nav_today()}
          </Link>
        )}
        {work
          .filter((item) => plans || (sees && item.phoneDesk))
          .map(({ to, label, exact }) => (
            <Link key={to} to={to} activeOptions={{ exact, includeSearch: false }} className={link}>
              {label()}
            </Link>
          ))}
        {writes && (
          <Link to={paths.editorsList} activeOptions={{ exact: true }} className={link}>
            {m.nav_toolkit()}
          </Link>
        )}
        {proposes && (
          <Link to={paths.proposals} className={link}>
            {m.nav_proposals()}
          </Link>
        )}
        {advises && (
          <p className="mt-4 px-3 text-sm font-semibold text-ink-soft">{m.nav_advice()}</p>
        )}
        {advises && (
          <>
            <Link
              to={paths.trajectories}
              activeOptions={{ exact: true, includeSearch: false }}
              className={link}
            >
              {plans ? m.nav_trajectories() : m.nav_my_trajectories()}
            </Link>
            <Link to={paths.dueCalls} className={link}>
              {m.nav_due_calls()}
            </Link>
            <Link to={paths.adviceBoard} activeOptions={{ includeSearch: false }} className={link}>
              {m.nav_advice_board()}
            </Link>
          </>
        )}
        {plans &&
          advice.map(({ to, label }) => (
            <Link key={to} to={to} activeOptions={{ includeSearch: false }} className={link}>
              {label()}
            </Link>
          ))}
        {plans && (
          <p className="mt-4 px-3 text-sm font-semibold text-ink-soft">{m.nav_groundwork()}</p>
        )}
        {plans &&
          groundwork.map(({ to, label }) => (
            <Link key={to} to={to} activeOptions={{ includeSearch: false }} className={link}>
              {label()}
            </Link>
          ))}
        {(administers || plans) && (
          <>
            <p className="mt-4 px-3 text-sm font-semibold text-ink-soft">
              {m.nav_administration()}
            </p>
            {administration
              .filter((item) => administers || item.plans)
              .map(({ to, label }) => (
                <Link key={to} to={to} activeOptions={{ includeSearch: false }} className={link}>
                  {label()}
                </Link>
              ))}
          </>
        )}
        {supporter && !administers && (
          <Link to={paths.support} className={`${link} mt-4`}>
            {m.nav_support()}
          </Link>
        )}
        <Link to={paths.account} className={`${link} mt-4`}>
          {m.nav_account()}
        </Link>
        <Link to={paths.agenda} className={link}>
          {m.nav_public_agenda()}
        </Link>
      </div>
    </nav>
  )
}

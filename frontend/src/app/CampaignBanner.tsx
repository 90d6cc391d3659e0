import { Link } from '@tanstack/react-router'
import type { components } from '../api/schema'
import { m } from '../paraglide/messages'
import { longDay } from '../shared/dates'
import { paths } from '../shared/paths'
import { buttonLook } from '../shared/ui/buttonLook'

/** A theme week that is on or coming, above the agenda it is part of. */
export function CampaignBanner({ campaign }: { campaign: components['schemas']['Campaign'] }) {
  return (
    <aside
      aria-label={campaign.name}
      className="flex flex-wrap items-center justify-between gap-4 rounded-card bg-accent-soft p-5 sm:px-6 print:hidden"
    >
      <p>
        <span className="block font-display text-xl font-bold">{campaign.name}</span>
        {m.campaign_period({ from: longDay(campaign.startsOn), until: longDay(campaign.endsOn) })}
      </p>
      <Link to={paths.campaign} params={{ id: campaign.id }} className={buttonLook('secondary')}>
        {m.campaign_see_programme()}
      </Link>
    </aside>
  )
}

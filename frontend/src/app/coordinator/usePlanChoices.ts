import { useQueries } from '@tanstack/react-query'
import { campaigns } from '../../features/campaign/campaignRecords'
import type { PlanChoices } from '../../features/dialogue/PlanForm'
import { venues } from '../../features/place/places'
import { themes } from '../../features/theme/themes'

/** Everything a dialogue is put together from, as one answer that loads or fails as a whole. */
export function usePlanChoices() {
  return useQueries({
    queries: [themes.all, venues.all, campaigns.all],
    combine: ([theme, venue, campaign]) => {
      const ready = theme.data && venue.data && campaign.data
      const data: PlanChoices | undefined = ready && {
        themes: theme.data,
        venues: venue.data,
        campaigns: campaign.data,
      }
      const refetch = () => Promise.all([theme.refetch(), venue.refetch(), campaign.refetch()])
      return { data, error: theme.error ?? venue.error ?? campaign.error, refetch }
    },
  })
}

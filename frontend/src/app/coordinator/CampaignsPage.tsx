import { Link } from '@tanstack/react-router'
import { CampaignForm } from '../../features/campaign/CampaignForm'
import { campaigns } from '../../features/campaign/campaignRecords'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { RecordsPage } from './RecordsPage'

export function CampaignsPage() {
  return (
    <RecordsPage
      path={paths.campaigns}
      records={campaigns}
      words={{
        title: m.nav_campaigns(),
        add: m.campaign_add(),
        none: m.campaign_none(),
        noneText: m.campaign_none_text(),
      }}
      columns={[
        {
          head: m.campaign_days(),
          cell: ({ startsOn, endsOn }) => `${longDay(startsOn)} – ${longDay(endsOn)}`,
        },
        {
          head: m.campaign_see(),
          cell: ({ id }) => (
            <span className="-my-2.5 flex flex-wrap gap-x-4">
              <Link
                to={paths.dialoguePlans}
                className="inline-flex min-h-11 items-center text-primary underline"
                search={{ themaweek: id, periode: 'alles' }}
              >
                {m.nav_dialogues()}
              </Link>
              <Link
                to={paths.campaign}
                params={{ id }}
                className="inline-flex min-h-11 items-center text-primary underline"
              >
                {m.campaign_programme()}
              </Link>
            </span>
          ),
        },
      ]}
      form={(props) => <CampaignForm {...props} />}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Refusal } from '../../api/client'
import type { components } from '../../api/schema'
import { campaign } from '../../features/campaign/campaigns'
import { dialoguesOfCampaign } from '../../features/dialogue/dialogues'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { EmptyState } from '../../shared/ui/states'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'
import { Programme } from '../Programme'
import { NotFoundPage } from './NotFoundPage'

/** A theme week as a grid on a wide screen, as a list on a phone, and as a programme on paper. */
export function CampaignPage() {
  const { id } = useParams({ from: paths.campaign })
  const query = useQuery(campaign(id))
  if (query.error instanceof Refusal && query.error.problem.status === 404) return <NotFoundPage />
  return (
    <div className="grid gap-6 pt-4">
      <BackLink to={paths.agenda}>{m.back_to_agenda()}</BackLink>
      <Loaded query={query}>{(found) => <Week campaign={found} />}</Loaded>
    </div>
  )
}

function Week({ campaign }: { campaign: components['schemas']['Campaign'] }) {
  const query = useQuery(dialoguesOfCampaign(campaign.id, campaign.startsOn))
  return (
    <>
      <PageHead title={campaign.name} />
      <header className="grid justify-items-start gap-3">
        <h1 className="text-4xl sm:text-5xl">{campaign.name}</h1>
        <p className="text-xl">
          {m.campaign_period({ from: longDay(campaign.startsOn), until: longDay(campaign.endsOn) })}
        </p>
        {campaign.description && (
          <p className="max-w-prose whitespace-pre-line">{campaign.description}</p>
        )}
        <Button look="secondary" className="print:hidden" onClick={() => window.print()}>
          {m.print_programme()}
        </Button>
      </header>
      <Loaded query={query}>
        {(dialogues) =>
          dialogues.length === 0 ? (
            <EmptyState title={m.campaign_empty()} />
          ) : (
            <Programme campaign={campaign} dialogues={dialogues} />
          )
        }
      </Loaded>
    </>
  )
}

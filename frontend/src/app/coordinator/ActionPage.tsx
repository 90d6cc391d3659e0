import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ActionCard } from '../../features/action/ActionCard'
import { action as actionQuery } from '../../features/action/actions'
import { Owners } from '../../features/action/Owners'
import { Followers } from '../../features/follower/Followers'
import { HelpOffers } from '../../features/help/HelpOffers'
import { helpOffers } from '../../features/help/helpCalls'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'

/** One action: how it stands, who carries it, what became of it. */
export function ActionPage() {
  const { id } = useParams({ from: paths.action })
  const query = useQuery(actionQuery(id))
  const offers = useQuery(helpOffers(id))
  return (
    <>
      <BackLink to={paths.actions}>{m.nav_actions()}</BackLink>
      <LoadedPage query={query}>
        {({ data, etag }) => (
          <div className="grid gap-6">
            <Title title={data.title} />
            <ActionCard action={data} />
            <Owners action={data} etag={etag} />
            <HelpOffers query={offers} />
            <Followers actionId={id} />
          </div>
        )}
      </LoadedPage>
    </>
  )
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { me } from '../../features/organisation/me'
import { organisations } from '../../features/organisation/organisation'
import { workFor } from '../../features/organisation/workFor'
import { AskToLookAlong } from '../../features/support/AskToLookAlong'
import { SupportCard } from '../../features/support/SupportCard'
import { supportRequests } from '../../features/support/support'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { EmptyState } from '../../shared/ui/states'
import { useAdministers } from './reach'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

/** Who may look along: an administrator answers, and who works for support asks. */
export function SupportPage() {
  const { data: account } = useQuery(me)
  const administers = useAdministers()
  return (
    <>
      <Title title={m.nav_support()} />
      <div className="grid max-w-3xl gap-10">
        {administers && <Requests />}
        {account?.supporter && <Ask />}
      </div>
    </>
  )
}

/** For who works for support, with or without an organisation of their own. */
export function Ask() {
  const { data: all } = useQuery(organisations)
  return <AskToLookAlong organisations={all ?? []} onGo={workFor} />
}

function Requests() {
  const query = useInfiniteQuery(supportRequests)
  return (
    <div className="grid gap-6">
      <p>{m.support_intro()}</p>
      <Loaded query={query}>
        {({ pages }) => {
          const requests = pages.flatMap(({ items }) => items)
          if (requests.length === 0) {
            return (
              <EmptyState title={m.support_none()}>
                <p>{m.support_none_text()}</p>
              </EmptyState>
            )
          }
          return requests.map((request) => <SupportCard key={request.id} request={request} />)
        }}
      </Loaded>
      <ShowMore query={query} />
    </div>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Refusal } from '../../api/client'
import { type MyAction, myAction, sayOfMyAction } from '../../features/action/actions'
import { MyActionCard } from '../../features/action/MyActionCard'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { PageHead } from '../PageHead'

/** Few actions ask for help, and fewer are offered some. */
const MyHelpOffers = lazy(async () => ({
  default: (await import('./MyHelpOffers')).MyHelpOffers,
}))

/** Where the link of who carries an action leads. Nothing happens by only opening it. */
export function MyActionPage() {
  const { token } = useLinkToken('action-token')
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.my_action_title()} personal />
      <h1 className="text-4xl">{m.my_action_title()}</h1>
      {token ? <Known key={token} token={token} /> : <p>{m.my_action_no_link()}</p>}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const queries = useQueryClient()
  const query = useQuery(myAction(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.my_action_link_ended()}</p>
  return (
    <Loaded query={query} rows={2}>
      {(mine: MyAction) => (
        <>
          <MyActionCard
            mine={mine}
            say={async (line) => {
              queries.setQueryData(myAction(token).queryKey, await sayOfMyAction(token, line))
            }}
          />
          <Suspense>
            <MyHelpOffers token={token} />
          </Suspense>
        </>
      )}
    </Loaded>
  )
}

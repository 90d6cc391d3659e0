import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Refusal } from '../../api/client'
import { answerMyAgreement, myAgreement } from '../../features/agreement/agreements'
import { MyAgreementCard } from '../../features/agreement/MyAgreementCard'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { PageHead } from '../PageHead'

/** Where the link of who answers for a partner or the municipality leads. Nothing happens by only opening it. */
export function MyAgreementPage() {
  const { token } = useLinkToken('agreement-token')
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.my_agreement_title()} personal />
      <h1 className="text-4xl">{m.my_agreement_title()}</h1>
      {token ? <Known key={token} token={token} /> : <p>{m.my_agreement_no_link()}</p>}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const queries = useQueryClient()
  const query = useQuery(myAgreement(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.my_action_link_ended()}</p>
  return (
    <Loaded query={query} rows={2}>
      {(mine) => (
        <MyAgreementCard
          mine={mine}
          give={async (given) => {
            queries.setQueryData(myAgreement(token).queryKey, await answerMyAgreement(token, given))
          }}
        />
      )}
    </Loaded>
  )
}

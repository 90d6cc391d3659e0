import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Refusal } from '../../api/client'
import { firstOrganisation } from '../../features/organisation/organisation'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { ForgetMe } from '../../features/trajectory/ForgetMe'
import { MyTrajectoryCard } from '../../features/trajectory/MyTrajectoryCard'
import {
  type MyTrajectory,
  myTrajectory,
  sayMyExperience,
  stopBeingContact,
} from '../../features/trajectory/myTrajectory'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { PageHead } from '../PageHead'

/** Only who has an advice pays for what shows its Markdown. */
const MyAdvice = lazy(async () => ({
  default: (await import('../../features/trajectory/MyAdvice')).MyAdvice,
}))

/** Asked once there was something to try. */
const MyExperience = lazy(async () => ({
  default: (await import('../../features/trajectory/MyExperience')).MyExperience,
}))

/** Where the link of who speaks for an initiative leads. Nothing happens by only opening it. */
export function MyAdvicePage() {
  const { token, forget } = useLinkToken('trajectory-token')
  const [forgotten, setForgotten] = useState(false)
  const { data: organisation } = useQuery(firstOrganisation)
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.my_advice_title()} personal />
      <h1 className="text-4xl">{m.my_advice_title()}</h1>
      {forgotten && <p role="status">{m.my_contact_forgotten()}</p>}
      {!(forgotten || token) && <p>{m.my_advice_no_link()}</p>}
      {token && (
        <Known
          key={token}
          token={token}
          onForgotten={() => {
            setForgotten(true)
            forget()
          }}
        />
      )}
      {organisation && (
        <div>
          <p className="font-semibold">{m.my_registration_question()}</p>
          <TelephoneLine organisation={organisation} />
        </div>
      )}
    </div>
  )
}

interface Props {
  token: string
  onForgotten: () => void
}

/** There can be something written from the conversation on. */
const spoken = ['ADVICE', 'CALL', 'LESSONS', 'CLOSED', 'NOT_REACHED', 'STOPPED']

/** What was tried can be told once there was something to try. */
const advised = ['CALL', 'LESSONS', 'CLOSED', 'NOT_REACHED']
const tells = (mine: MyTrajectory) =>
  advised.includes(mine.step) || mine.tried !== null || mine.exampleShown

function Known({ token, onForgotten }: Props) {
  const queries = useQueryClient()
  const query = useQuery(myTrajectory(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.my_action_link_ended()}</p>
  return (
    <Loaded query={query} rows={2}>
      {(mine) => (
        <>
          <div data-beside-sheet className="grid gap-8">
            <p className="text-xl">{m.my_advice_hello({ name: mine.name })}</p>
            <MyTrajectoryCard mine={mine} />
          </div>
          {spoken.includes(mine.step) && (
            <Suspense fallback={null}>
              <MyAdvice token={token} />
            </Suspense>
          )}
          {tells(mine) && (
            <div className="print:hidden">
              <Suspense fallback={null}>
                <MyExperience
                  mine={mine}
                  say={async (said) => {
                    queries.setQueryData(
                      myTrajectory(token).queryKey,
                      await sayMyExperience(token, said),
                    )
                  }}
                />
              </Suspense>
            </div>
          )}
          <div className="print:hidden">
            <ForgetMe
              forget={async () => {
                await stopBeingContact(token)
                queries.removeQueries({ queryKey: myTrajectory(token).queryKey })
                onForgotten()
              }}
            />
          </div>
        </>
      )}
    </Loaded>
  )
}

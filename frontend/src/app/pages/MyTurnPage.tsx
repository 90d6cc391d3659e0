import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Refusal } from '../../api/client'
import { WhenAndWhere } from '../../features/dialogue/WhenAndWhere'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { OwnCalendar } from '../../features/subscription/OwnCalendar'
import { turnCalendar } from '../../features/subscription/ownCalendar'
import { type MyTurn, myTurn, needWords, turnWords } from '../../features/team/myTurn'
import { partWords } from '../../features/team/team'
import { m } from '../../paraglide/messages'
import { KeptHere, OnThisDevice } from '../../shared/kept/later'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

/** Where the link of who makes a dialogue possible leads: what they need for it, also on paper. */
export function MyTurnPage() {
  const { token, open } = useLinkToken('team-token')
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.my_turn_title()} personal />
      <h1 className="text-4xl">{m.my_turn_title()}</h1>
      {token ? (
        <Known key={token} token={token} />
      ) : (
        <Suspense>
          <KeptHere kind="my-turn" nameOf={({ dialogue }: MyTurn) => dialogue.title} onOpen={open}>
            <p>{m.my_turn_no_link()}</p>
          </KeptHere>
        </Suspense>
      )}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const query = useQuery(myTurn(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.my_turn_link_ended()}</p>
  return (
    <Loaded query={query} rows={2}>
      {(turn) => (
        <>
          <Turn turn={turn} />
          <OwnCalendar acts={turnCalendar(token)} />
          <Suspense>
            <OnThisDevice of={myTurn(token).queryKey} />
          </Suspense>
          <Question turn={turn} />
        </>
      )}
    </Loaded>
  )
}

function Turn({ turn }: { turn: MyTurn }) {
  const { dialogue, name, part, coming, tables, team } = turn
  return (
    <>
      <p className="text-xl">
        {m.my_turn_hello({ name })} {turnWords[part]()}
      </p>
      <div className="grid gap-5 rounded-card border border-line bg-card p-6 shadow-xs sm:p-8">
        <h2 className="text-2xl">{dialogue.title}</h2>
        {dialogue.status === 'CANCELLED' && (
          <Notice tone="warm" title={m.standing_cancelled()}>
            <p>{dialogue.cancellationReason}</p>
          </Notice>
        )}
        {dialogue.status === 'DRAFT' && <p>{m.my_turn_draft()}</p>}
        <WhenAndWhere dialogue={dialogue} />
        <p className="text-xl font-semibold">{m.my_table_coming({ count: coming, tables })}</p>
      </div>
      <Needs needs={turn.needs} />
      <section aria-labelledby="team" className="grid gap-2">
        <h2 id="team" className="text-2xl">
          {m.my_turn_team()}
        </h2>
        <ul className="list-disc ps-6">
          {team.map((member) => (
            <li key={`${member.name} ${member.part}`}>
              {member.name}: {partWords[member.part]()}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Question({ turn }: { turn: MyTurn }) {
  return (
    <div className="border-t border-line pt-4">
      <p className="font-semibold">{m.my_turn_question()}</p>
      <TelephoneLine organisation={turn.dialogue.organisation} />
    </div>
  )
}

/** What to think of in the room: numbers, and nobody's name. */
function Needs({ needs }: { needs: MyTurn['needs'] }) {
  const asked = (Object.keys(needWords) as (keyof typeof needs)[]).filter((need) => needs[need] > 0)
  return (
    <section aria-labelledby="nodig" className="grid gap-2">
      <h2 id="nodig" className="text-2xl">
        {m.my_turn_needs()}
      </h2>
      {asked.length === 0 ? (
        <p>{m.my_turn_needs_none()}</p>
      ) : (
        <ul className="list-disc ps-6">
          {asked.map((need) => (
            <li key={need}>{needWords[need]({ count: needs[need] })}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { agendaFilters } from '../../features/dialogue/dialogues'
import { LetMeKnowForm } from '../../features/interest/LetMeKnowForm'
import { StopButton } from '../../features/interest/StopButton'
import { m } from '../../paraglide/messages'
import { useLinkToken } from '../../shared/linkToken'
import { paths } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'

/** For who found no seat, or nothing near: they hear of the next dialogue in this neighbourhood. */
export function LetMeKnowPage() {
  const { id } = useParams({ from: paths.letMeKnow })
  const { data: filters } = useQuery(agendaFilters)
  const name = filters?.neighbourhoods.find((each) => each.id === id)?.name
  return (
    <div className="grid max-w-prose gap-6 pt-4">
      <PageHead title={m.let_me_know()} />
      <BackLink to={paths.agenda}>{m.back_to_agenda()}</BackLink>
      <h1 className="text-4xl">{m.let_me_know()}</h1>
      <p>{name ? m.let_me_know_intro({ name }) : m.let_me_know_intro_here()}</p>
      <LetMeKnowForm neighbourhoodId={id} />
      <p>{m.let_me_know_call()}</p>
    </div>
  )
}

/** Where the link under a message leads: one button, no questions. */
export function StopPage() {
  const { token, forget } = useLinkToken('interest-token')
  const [stopped, setStopped] = useState(false)
  return (
    <div className="grid max-w-prose gap-6 pt-10">
      <PageHead title={m.stop_title()} personal />
      <h1 className="text-4xl">{m.stop_title()}</h1>
      {stopped ? (
        <div role="status">
          <Notice title={m.stop_done_title()}>
            <p>{m.stop_done_text()}</p>
          </Notice>
        </div>
      ) : token ? (
        <StopButton
          token={token}
          onStopped={() => {
            setStopped(true)
            forget()
          }}
        />
      ) : (
        <p>{m.stop_no_link()}</p>
      )}
    </div>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ApplicationForm } from '../../features/trajectory/ApplicationForm'
import {
  knownInitiative,
  type NotedVia,
  noteApplication,
} from '../../features/trajectory/applications'
import { KnownApplicationForm } from '../../features/trajectory/KnownApplicationForm'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { RadioGroup } from '../../shared/ui/choices'
import { BackLink } from '../BackLink'
import { useReach } from './reach'
import { Title } from './Title'

const vias: Record<NotedVia, () => string> = {
  PHONE: m.initiative_via_phone,
  PAPER: m.initiative_via_paper,
}

/** The questions of the public form, asked of an initiative that calls or sent it on paper. */
export function NewTrajectoryPage() {
  const { initiatief } = useSearch({ from: paths.newTrajectory })
  const [via, setVia] = useState<NotedVia>('PHONE')
  const phoneDeskOnly = useReach() === 'SEES_DIALOGUES'
  const navigate = useNavigate()
  const queries = useQueryClient()
  const back = phoneDeskOnly ? paths.phoneDesk : paths.initiatives
  const done = ({ id }: { id: string }) => {
    announce({ text: m.said_advice_noted() })
    void queries.invalidateQueries({ queryKey: ['trajectories'] })
    void navigate(
      phoneDeskOnly ? { to: paths.phoneDesk } : { to: paths.trajectory, params: { id } },
    )
  }
  return (
    <>
      <BackLink to={back}>{phoneDeskOnly ? m.nav_phone_desk() : m.nav_initiatives()}</BackLink>
      <Title title={m.advice_note()} />
      <div className="mb-7">
        <RadioGroup
          name="via"
          legend={m.advice_via()}
          value={via}
          onChange={setVia}
          options={(Object.keys(vias) as NotedVia[]).map((value) => ({
            value,
            label: vias[value](),
          }))}
        />
      </div>
      {initiatief ? (
        <Known initiativeId={initiatief} via={via} onDone={done} />
      ) : (
        <ApplicationForm
          send={(key, application) =>
            noteApplication(key, { ...application, via, initiativeId: null })
          }
          onDone={done}
        />
      )}
    </>
  )
}

interface Props {
  initiativeId: string
  via: NotedVia
  onDone: (trajectory: { id: string }) => void
}

/** Who asks again is not asked who they are; who speaks for it stands with the initiative. */
function Known({ initiativeId, via, onDone }: Props) {
  const query = useQuery(knownInitiative(initiativeId))
  return (
    <Loaded query={query} rows={1}>
      {({ data }) => (
        <div className="grid gap-5">
          <h2 className="text-2xl">{data.initiative.name}</h2>
          {data.contacts.length === 0 ? (
            <p>{m.advice_known_nobody()}</p>
          ) : (
            <KnownApplicationForm initiativeId={initiativeId} via={via} onDone={onDone} />
          )}
        </div>
      )}
    </Loaded>
  )
}

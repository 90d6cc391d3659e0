import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { InitiativeContacts } from '../../features/initiative/InitiativeContacts'
import { InitiativeFacts } from '../../features/initiative/InitiativeFacts'
import { InitiativeForm } from '../../features/initiative/InitiativeForm'
import {
  type InitiativeDetails,
  initiative as initiativeQuery,
  initiativesKey,
} from '../../features/initiative/initiatives'
import { RemoveInitiative } from '../../features/initiative/RemoveInitiative'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import type { Versioned } from '../../shared/form/useRecordForm'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { BackLink } from '../BackLink'
import { InitiativeCameFrom } from './InitiativeCameFrom'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'
import { useRegions } from './useRegions'

/** One initiative: what it does, who speaks for it, what it came from. */
export function InitiativePage() {
  const { id } = useParams({ from: paths.initiative })
  const query = useQuery(initiativeQuery(id))
  return (
    <>
      <BackLink to={paths.initiatives} search={{}}>
        {m.nav_initiatives()}
      </BackLink>
      <LoadedPage query={query}>{(loaded) => <Shown loaded={loaded} />}</LoadedPage>
    </>
  )
}

function Shown({ loaded }: { loaded: Versioned<InitiativeDetails> }) {
  const [changing, setChanging] = useState(false)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const regions = useRegions()
  const { data, etag } = loaded
  const saved = () => {
    announce({ text: m.said_record_saved({ name: data.initiative.name }) })
    void queries.invalidateQueries({ queryKey: initiativesKey })
    setChanging(false)
  }
  if (changing) {
    return (
      <>
        <Title title={m.initiative_change()} />
        <InitiativeForm
          loaded={loaded}
          regions={regions}
          onSaved={saved}
          onCancel={() => setChanging(false)}
        />
      </>
    )
  }
  return (
    <div className="grid gap-6">
      <Title title={data.initiative.name}>
        <Link
          to={paths.newTrajectory}
          search={{ initiatief: data.id }}
          className={buttonLook('secondary')}
        >
          {m.advice_note()}
        </Link>
        <Button look="secondary" onClick={() => setChanging(true)}>
          {m.initiative_change()}
        </Button>
        <RemoveInitiative
          initiative={data.initiative}
          etag={etag}
          onRemoved={() => void navigate({ to: paths.initiatives, search: {} })}
        />
      </Title>
      <InitiativeFacts initiative={data.initiative} />
      <InitiativeContacts details={data} />
      <InitiativeCameFrom details={data} />
    </div>
  )
}

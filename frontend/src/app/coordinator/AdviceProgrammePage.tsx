import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ProgrammeCard } from '../../features/adviceprogramme/ProgrammeCard'
import { ProgrammeForm } from '../../features/adviceprogramme/ProgrammeForm'
import {
  type AdviceProgramme,
  programme as programmeQuery,
  programmes,
  programmesKey,
} from '../../features/adviceprogramme/programmes'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import type { Versioned } from '../../shared/form/useRecordForm'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { BackLink } from '../BackLink'
import { newRecord } from './openSearch'
import { Title } from './Title'
import { useRegions } from './useRegions'

/** The programmes of advice, and the form for one of them: the address says which is open. */
export function AdviceProgrammePage() {
  const { open } = useSearch({ from: paths.adviceProgramme })
  if (open === newRecord) return <Open loaded={null} />
  return open ? <Existing id={open} /> : <All />
}

function All() {
  const query = useQuery(programmes)
  return (
    <>
      <Title title={m.nav_advice_programme()}>
        <Link to={paths.adviceProgramme} search={{ open: newRecord }} className={buttonLook()}>
          {m.programme_begin()}
        </Link>
      </Title>
      <Loaded query={query}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={m.programme_none()}>
              <p>{m.programme_none_text()}</p>
            </EmptyState>
          ) : (
            <div className="grid gap-6">
              {found.map((each) => (
                <ProgrammeCard key={each.id} programme={each}>
                  <Link
                    to={paths.adviceProgramme}
                    search={{ open: each.id }}
                    className={buttonLook('secondary')}
                  >
                    {m.programme_change()}
                    <span className="sr-only">: {each.name}</span>
                  </Link>
                </ProgrammeCard>
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  )
}

function Existing({ id }: { id: string }) {
  const query = useQuery({ ...programmeQuery(id), refetchOnWindowFocus: false })
  return <Loaded query={query}>{(loaded) => <Open loaded={loaded} />}</Loaded>
}

function Open({ loaded }: { loaded: Versioned<AdviceProgramme> | null }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const regions = useRegions()
  const back = () => void navigate({ to: paths.adviceProgramme, search: {} })
  return (
    <>
      <BackLink to={paths.adviceProgramme} search={{}}>
        {m.nav_advice_programme()}
      </BackLink>
      <Title title={loaded ? m.programme_change() : m.programme_begin()} />
      <ProgrammeForm
        loaded={loaded}
        regions={regions}
        onSaved={({ name }) => {
          announce({ text: m.said_record_saved({ name }) })
          void queries.invalidateQueries({ queryKey: programmesKey })
          back()
        }}
        onCancel={back}
      />
    </>
  )
}

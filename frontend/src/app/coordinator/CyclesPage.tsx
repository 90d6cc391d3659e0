import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { CycleForm } from '../../features/cycle/CycleForm'
import { type Cycle, cycle as cycleQuery, cycles } from '../../features/cycle/cycles'
import { rhythmWords } from '../../features/cycle/rhythmWords'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import type { Versioned } from '../../shared/form/useRecordForm'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { BackLink } from '../BackLink'
import { newRecord } from './openSearch'
import { PlanGroundwork } from './PlanGroundwork'
import { useMayPlan } from './reach'
import { ShowMore } from './ShowMore'
import { Title } from './Title'
import { usePlanChoices } from './usePlanChoices'

/** The dialogues that return, and the form for one of them: the address says which is open. */
export function CyclesPage() {
  const { open } = useSearch({ from: paths.cycles })
  if (open === newRecord) return <Open loaded={null} />
  return open ? <Existing id={open} /> : <List />
}

function List() {
  const query = useInfiniteQuery(cycles)
  return (
    <>
      <Title title={m.nav_cycles()}>
        {useMayPlan() && (
          <Link to={paths.cycles} search={{ open: newRecord }} className={buttonLook()}>
            {m.cycle_begin()}
          </Link>
        )}
      </Title>
      <Loaded query={query}>
        {({ pages }) => {
          const found = pages.flatMap(({ items }) => items)
          if (found.length === 0) {
            return <EmptyState title={m.cycle_none()}>{m.cycle_none_text()}</EmptyState>
          }
          return (
            <>
              <Table
                caption={m.nav_cycles()}
                heads={[m.cycle_name(), m.cycle_rhythm(), m.plan_venue()]}
              >
                {found.map((cycle) => (
                  <Row key={cycle.id}>
                    <Cell>
                      <Link
                        to={paths.cycle}
                        params={{ id: cycle.id }}
                        className="font-semibold text-primary"
                      >
                        {cycle.name}
                      </Link>
                    </Cell>
                    <Cell head={m.cycle_rhythm()}>{rhythmWords(cycle)}</Cell>
                    <Cell head={m.plan_venue()}>
                      {cycle.venue.name} · {cycle.neighbourhood.name}
                    </Cell>
                  </Row>
                ))}
              </Table>
              <ShowMore query={query} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function Existing({ id }: { id: string }) {
  const query = useQuery({ ...cycleQuery(id), refetchOnWindowFocus: false })
  return <Loaded query={query}>{(loaded) => <Open loaded={loaded} />}</Loaded>
}

function Open({ loaded }: { loaded: Versioned<Cycle> | null }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const choices = usePlanChoices()
  const back = () => void navigate({ to: paths.cycles, search: {} })
  const saved = ({ id, name }: Cycle) => {
    announce({ text: m.said_record_saved({ name }) })
    void queries.invalidateQueries()
    void navigate({ to: paths.cycle, params: { id } })
  }
  return (
    <>
      <BackLink to={paths.cycles} search={{}}>
        {m.nav_cycles()}
      </BackLink>
      <Title title={loaded ? m.cycle_change() : m.cycle_begin()} />
      <Loaded query={choices}>
        {(found) => (
          <>
            <PlanGroundwork choices={found} />
            <CycleForm
              loaded={loaded}
              themes={found.themes}
              venues={found.venues}
              onSaved={saved}
              onCancel={back}
            />
          </>
        )}
      </Loaded>
    </>
  )
}

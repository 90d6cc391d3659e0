import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Clashes } from '../../features/cycle/Clashes'
import { CycleRelatives } from '../../features/cycle/CycleRelatives'
import {
  type Cycle,
  cycle as cycleQuery,
  editions,
  endCycle,
  keepDate,
  nextEdition,
  skipDate,
  takeUpCycle,
} from '../../features/cycle/cycles'
import { EditionLine } from '../../features/cycle/EditionLine'
import { rhythmWords } from '../../features/cycle/rhythmWords'
import { RegularsSection } from '../../features/standing/RegularsSection'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { CycleActions } from './CycleActions'
import { LoadedPage } from './LoadedPage'
import { useMayPlan } from './reach'
import { Title } from './Title'

/** A dialogue that returns: when it does, its line of times, and what is next. Made to be printed too. */
export function CyclePage() {
  const { id } = useParams({ from: paths.cycle })
  const query = useQuery(cycleQuery(id))
  return (
    <>
      <BackLink to={paths.cycles} search={{}}>
        {m.nav_cycles()}
      </BackLink>
      <LoadedPage query={query}>{({ data }) => <Everything cycle={data} />}</LoadedPage>
    </>
  )
}

function Everything({ cycle }: { cycle: Cycle }) {
  const mayPlan = useMayPlan()
  const line = useQuery(editions(cycle.id))
  return (
    <div className="grid gap-6">
      <div>
        <Title title={cycle.name}>
          <Button look="quiet" onClick={() => window.print()}>
            {m.cycle_print()}
          </Button>
          {mayPlan && (
            <Link to={paths.cycles} search={{ open: cycle.id }} className={buttonLook('secondary')}>
              {m.cycle_change()}
            </Link>
          )}
        </Title>
        <p className="font-semibold">{rhythmWords(cycle)}</p>
        <p>
          {cycle.venue.name} · {cycle.neighbourhood.name}
        </p>
      </div>
      {cycle.endedOn ? (
        <Notice>{m.cycle_ended({ day: longDay(cycle.endedOn) })}</Notice>
      ) : (
        <Next cycle={cycle} mayPlan={mayPlan} />
      )}
      <section aria-labelledby="keren">
        <h2 id="keren" className="mb-3 text-xl">
          {m.cycle_line()}
        </h2>
        <Loaded query={line}>{(found) => <EditionLine editions={found} />}</Loaded>
      </section>
      {mayPlan && <CycleRelatives cycleId={cycle.id} />}
      {mayPlan && <RegularsSection cycleId={cycle.id} />}
      {mayPlan && <CycleActions cycleId={cycle.id} />}
      {mayPlan && <Ending cycle={cycle} />}
    </div>
  )
}

function Next({ cycle, mayPlan }: { cycle: Cycle; mayPlan: boolean }) {
  const query = useQuery(nextEdition(cycle.id))
  const queries = useQueryClient()
  const skipping = useMutation({
    mutationFn: (day: string) => skipDate(cycle.id, day),
    onSuccess: (_, day) => {
      announce({ text: m.said_skipped({ day: longDay(day) }), undo: () => keeping.mutate(day) })
      return queries.invalidateQueries()
    },
  })
  const keeping = useMutation({
    mutationFn: (day: string) => keepDate(cycle.id, day),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <section
      aria-labelledby="volgende"
      className="grid gap-3 rounded-card border border-line bg-card p-5"
    >
      <h2 id="volgende" className="text-xl">
        {m.cycle_next()}
      </h2>
      {skipping.error && <Failure error={skipping.error} />}
      <Loaded query={query} rows={1}>
        {({ number, rhythmDate, startTime, clashes }) => (
          <>
            <p className="font-semibold">
              {m.cycle_proposed({ number, day: longDay(rhythmDate), time: startTime })}
            </p>
            <Clashes clashes={clashes} />
            {mayPlan && (
              <div className="flex flex-wrap gap-2 print:hidden">
                <Link to={paths.nextEdition} params={{ id: cycle.id }} className={buttonLook()}>
                  {m.cycle_to_plan()}
                </Link>
                <Button
                  look="quiet"
                  busy={skipping.isPending}
                  onClick={() => skipping.mutate(rhythmDate)}
                >
                  {m.cycle_skip()}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Ending({ cycle }: { cycle: Cycle }) {
  const queries = useQueryClient()
  const ending = useMutation({
    mutationFn: (ended: boolean) => (ended ? takeUpCycle(cycle.id) : endCycle(cycle.id)),
    onSuccess: (_, ended) => {
      announce({
        text: ended ? m.said_cycle_taken_up() : m.said_cycle_ended(),
        undo: () => ending.mutate(!ended),
      })
      return queries.invalidateQueries()
    },
  })
  return (
    <div className="print:hidden">
      {ending.error && <Failure error={ending.error} />}
      <Button
        look="quiet"
        busy={ending.isPending}
        onClick={() => ending.mutate(cycle.endedOn !== null)}
      >
        {cycle.endedOn ? m.cycle_take_up() : m.cycle_end()}
      </Button>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { figures } from '../../features/adviceboard/boards'
import { MonthTable } from '../../features/adviceboard/MonthTable'
import { ProgressChart } from '../../features/adviceboard/ProgressChart'
import { SpreadTables } from '../../features/adviceboard/SpreadTables'
import { SubGoals } from '../../features/adviceboard/SubGoals'
import { TakeAlong } from '../../features/adviceboard/TakeAlong'
import { m } from '../../paraglide/messages'
import { AsOf } from '../../shared/AsOf'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { ProgrammeOf } from './ProgrammeOf'
import { Title } from './Title'

/** What came of a programme so far, as pictures with tables beside them; to take along for who pays for it. */
export function AdviceProgressPage() {
  const { programma } = useSearch({ from: paths.adviceProgress })
  const navigate = useNavigate({ from: paths.adviceProgress })
  return (
    <>
      <BackLink to={paths.adviceBoard} search={{ programma }}>
        {m.board_back()}
      </BackLink>
      <Title title={m.progress_title()} />
      <ProgrammeOf
        chosen={programma}
        choose={(id) => void navigate({ search: { programma: id }, replace: true })}
      >
        {({ id }) => <Progress programmeId={id} />}
      </ProgrammeOf>
    </>
  )
}

function Progress({ programmeId }: { programmeId: string }) {
  const query = useQuery(figures(programmeId))
  return (
    <div className="grid gap-10">
      <TakeAlong programmeId={programmeId} />
      <Loaded query={query} rows={6}>
        {(found) => (
          <>
            <section aria-labelledby="verloop" className="grid gap-4">
              <h2 id="verloop" className="text-2xl">
                {m.progress_over_time()}
              </h2>
              <div className="grid items-start gap-6 2xl:grid-cols-2">
                <ProgressChart figures={found} />
                <MonthTable months={found.months} />
              </div>
            </section>
            <section aria-labelledby="subdoelen" className="grid gap-4">
              <h2 id="subdoelen" className="text-2xl">
                {m.progress_sub_goals()}
              </h2>
              <SubGoals figures={found} />
            </section>
            <SpreadTables figures={found} />
            <AsOf instant={found.asOf} />
          </>
        )}
      </Loaded>
    </div>
  )
}

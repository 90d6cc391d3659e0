import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { AdviceBoard } from '../../features/adviceboard/AdviceBoard'
import type { BoardSearch } from '../../features/adviceboard/boardSearch'
import { board } from '../../features/adviceboard/boards'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { ProgrammeOf } from './ProgrammeOf'
import { useMayPlan } from './reach'
import { Title } from './Title'

/** Forty places, or as many as a programme has, and how far each of them is. */
export function AdviceBoardPage() {
  const search = useSearch({ from: paths.adviceBoard })
  const navigate = useNavigate({ from: paths.adviceBoard })
  const look = (to: BoardSearch) => void navigate({ search: to, replace: true, resetScroll: false })
  return (
    <>
      <Title title={m.board_title()}>
        {useMayPlan() && (
          <Link
            to={paths.adviceProgress}
            search={{ programma: search.programma }}
            className={buttonLook('secondary')}
          >
            {m.board_progress()}
          </Link>
        )}
      </Title>
      <ProgrammeOf chosen={search.programma} choose={(programma) => look({ programma })}>
        {({ id }) => <OneBoard programmeId={id} search={search} look={look} />}
      </ProgrammeOf>
    </>
  )
}

interface OneBoardProps {
  programmeId: string
  search: BoardSearch
  look: (to: BoardSearch) => void
}

function OneBoard({ programmeId, search, look }: OneBoardProps) {
  const query = useQuery(board(programmeId))
  return (
    <Loaded query={query} rows={6}>
      {(found) => <AdviceBoard board={found} search={search} look={look} />}
    </Loaded>
  )
}

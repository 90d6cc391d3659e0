import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ActionBoard } from '../../features/action/ActionBoard'
import { AgreeForm } from '../../features/action/AgreeForm'
import { boardCycles } from '../../features/action/actions'
import type { BoardSearch } from '../../features/action/boardSearch'
import { FiguresTable } from '../../features/action/FiguresTable'
import { AgreementBoard } from '../../features/agreement/AgreementBoard'
import { neighbourhoods } from '../../features/place/places'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Select } from '../../shared/ui/controls'
import { Title } from './Title'

/** What was agreed, and how far it is: a board for each cycle and each neighbourhood. */
export function ActionsPage() {
  const search = useSearch({ from: paths.actions })
  const navigate = useNavigate({ from: paths.actions })
  const places = useQuery(neighbourhoods.all)
  const look = (to: BoardSearch) => void navigate({ search: to, replace: true })
  if (search.nieuw) {
    return (
      <>
        <Title title={m.action_new_title()} />
        <Loaded query={places}>
          {(known) => (
            <AgreeForm
              dialogueId={search.dialoog}
              neighbourhoods={known}
              onAgreed={({ id }) => void navigate({ to: paths.action, params: { id } })}
              onClose={() => look({})}
            />
          )}
        </Loaded>
      </>
    )
  }
  return (
    <>
      <Title title={m.nav_actions()}>
        <Link to={paths.actions} search={{ nieuw: true }} className={buttonLook('secondary')}>
          {m.action_write_down()}
        </Link>
      </Title>
      <Choices search={search} look={look} places={places.data ?? []} />
      <ActionBoard
        board={{ cycleId: search.cyclus, neighbourhoodId: search.buurt }}
        link={({ id, title }) => (
          <Link to={paths.action} params={{ id }}>
            {title}
          </Link>
        )}
      />
      <div className="mt-10 grid gap-10">
        <AgreementBoard
          board={{ cycleId: search.cyclus, neighbourhoodId: search.buurt }}
          neighbourhoods={places.data ?? []}
        />
        <FiguresTable board={{ cycleId: search.cyclus, neighbourhoodId: search.buurt }} />
      </div>
    </>
  )
}

interface ChoicesProps {
  search: BoardSearch
  look: (to: BoardSearch) => void
  places: { id: string; name: string }[]
}

function Choices({ search, look, places }: ChoicesProps) {
  const { data: cycles = [] } = useQuery(boardCycles)
  return (
    <div className="mb-6 grid max-w-2xl gap-4 sm:grid-cols-2">
      <Select
        id="cyclus"
        label={m.action_board_cycle()}
        value={search.cyclus ?? ''}
        onChange={({ target }) => look({ cyclus: target.value || undefined })}
      >
        <option value="">{m.action_board_all()}</option>
        {cycles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id="buurt"
        label={m.action_neighbourhood()}
        value={search.buurt ?? ''}
        onChange={({ target }) => look({ buurt: target.value || undefined })}
      >
        <option value="">{m.action_board_all()}</option>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { InitiativeFilters } from '../../features/initiative/InitiativeFilters'
import { InitiativeForm } from '../../features/initiative/InitiativeForm'
import { type Initiative, initiatives, initiativesKey } from '../../features/initiative/initiatives'
import { sizeWords } from '../../features/initiative/initiativeWords'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { EmptyState } from '../../shared/ui/states'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { BackLink } from '../BackLink'
import { ShowMore } from './ShowMore'
import { Title } from './Title'
import { useRegions } from './useRegions'

/** The residents' groups that are or may be advised. */
export function InitiativesPage() {
  const search = useSearch({ from: paths.initiatives })
  const navigate = useNavigate({ from: paths.initiatives })
  const query = useInfiniteQuery({ ...initiatives(search), enabled: !search.nieuw })
  const regions = useRegions()
  if (search.nieuw) return <NewInitiative regions={regions} />
  return (
    <>
      <Title title={m.nav_initiatives()}>
        <Link to={paths.initiatives} search={{ nieuw: true }} className={buttonLook()}>
          {m.initiative_add()}
        </Link>
      </Title>
      <InitiativeFilters
        search={search}
        regions={regions}
        onChange={(next) => void navigate({ search: next, replace: true })}
      />
      <Loaded query={query}>
        {({ pages }) => {
          const found = pages.flatMap(({ items }) => items)
          if (found.length > 0) {
            return (
              <>
                <Rows initiatives={found} />
                <ShowMore query={query} />
              </>
            )
          }
          return search.zoek || search.regio ? (
            <EmptyState title={m.initiative_none_so()} />
          ) : (
            <EmptyState title={m.initiative_none()}>
              <p>{m.initiative_none_text()}</p>
            </EmptyState>
          )
        }}
      </Loaded>
    </>
  )
}

function Rows({ initiatives: found }: { initiatives: Initiative[] }) {
  return (
    <Table
      caption={m.nav_initiatives()}
      heads={[
        m.record_name(),
        m.initiative_place(),
        m.initiative_region(),
        m.initiative_volunteers(),
        m.initiative_participants(),
      ]}
    >
      {found.map(({ id, name, place, region, volunteers, participants }) => (
        <Row key={id}>
          <Cell>
            <Link to={paths.initiative} params={{ id }} className="font-semibold text-primary">
              {name}
            </Link>
          </Cell>
          <Cell head={m.initiative_place()}>{place}</Cell>
          <Cell head={m.initiative_region()}>{region}</Cell>
          <Cell head={m.initiative_volunteers()}>{sizeWords[volunteers]()}</Cell>
          <Cell head={m.initiative_participants()}>{sizeWords[participants]()}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function NewInitiative({ regions }: { regions: readonly string[] }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  return (
    <>
      <BackLink to={paths.initiatives} search={{}}>
        {m.nav_initiatives()}
      </BackLink>
      <Title title={m.initiative_add()} />
      <InitiativeForm
        loaded={null}
        regions={regions}
        onSaved={({ id, initiative: { name } }) => {
          announce({ text: m.said_record_saved({ name }) })
          void queries.invalidateQueries({ queryKey: initiativesKey })
          void navigate({ to: paths.initiative, params: { id } })
        }}
        onCancel={() => void navigate({ to: paths.initiatives, search: {} })}
      />
    </>
  )
}

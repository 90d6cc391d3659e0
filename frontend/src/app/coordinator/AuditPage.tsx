import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { AuditFilters } from '../../features/inspection/AuditFilters'
import { AuditTable } from '../../features/inspection/AuditTable'
import { auditEntries } from '../../features/inspection/auditEntries'
import { everyMember } from '../../features/member/members'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { EmptyState } from '../../shared/ui/states'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

/** Who saw or changed whose data, for who must be able to answer for it. */
export function AuditPage() {
  const search = useSearch({ from: paths.audit })
  const navigate = useNavigate({ from: paths.audit })
  const { data: colleagues } = useQuery(everyMember)
  const query = useInfiniteQuery(auditEntries(search))
  return (
    <>
      <Title title={m.nav_audit()} />
      <p className="mb-6 max-w-prose text-ink-soft">{m.audit_intro()}</p>
      <AuditFilters
        search={search}
        members={colleagues ?? []}
        onChange={(next) => void navigate({ search: next, replace: true })}
      />
      {search.deelnemer && (
        <p className="mb-4">
          {m.audit_of_one()}{' '}
          <Link to={paths.audit} search={{ ...search, deelnemer: undefined }}>
            {m.audit_of_all()}
          </Link>
        </p>
      )}
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items)
          if (entries.length === 0) return <EmptyState title={m.audit_none()} />
          return (
            <>
              <AuditTable entries={entries} />
              <ShowMore query={query} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { AuditEntry } from './auditEntries'
import { actWords, purposeWords, whoWords } from './auditWords'

/** Of a person no name stands here: the trail outlives who is erased. */
export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  return (
    <Table
      caption={m.nav_audit()}
      heads={[m.audit_when(), m.audit_who(), m.audit_what(), m.audit_whose(), m.audit_request()]}
    >
      {entries.map((entry) => (
        <Row key={entry.id}>
          <Cell>{moment(entry.at)}</Cell>
          <Cell head={m.audit_who()}>{whoWords[entry.by](entry)}</Cell>
          <Cell>
            <span className="font-semibold">{actWords[entry.act]()}</span>
            <span className="block text-ink-soft">{purposeWords[entry.purpose]()}</span>
          </Cell>
          <Cell head={m.audit_whose()}>
            <Whose entry={entry} />
          </Cell>
          <Cell head={m.audit_request()}>
            {entry.requestId && (
              <span className="font-mono text-sm break-all">{entry.requestId}</span>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** A participant stays without a name; of a colleague it is known while they work here. */
function Whose({ entry }: { entry: AuditEntry }) {
  const { participantId, purpose, aboutMemberName, aboutInitiativeName } = entry
  if (purpose === 'INITIATIVES') {
    return aboutInitiativeName
      ? m.audit_about_initiative({ name: aboutInitiativeName })
      : m.audit_about_former_initiative()
  }
  if (participantId === null) {
    return aboutMemberName
      ? m.audit_about_member({ name: aboutMemberName })
      : m.audit_about_former_member()
  }
  return (
    <Link
      to={paths.audit}
      search={{ deelnemer: participantId }}
      aria-label={m.audit_all_of({ id: lastOf(participantId) })}
      className="text-primary"
    >
      …{lastOf(participantId)}
    </Link>
  )
}

/** Enough of an id to tell people in one list apart. */
const lastOf = (id: string) => id.slice(-6)

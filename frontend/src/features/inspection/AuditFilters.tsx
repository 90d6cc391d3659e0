import { m } from '../../paraglide/messages'
import { Select, TextField } from '../../shared/ui/controls'
import { type AuditSearch, readAuditSearch } from './auditSearch'
import { auditPurposes, purposeWords } from './auditWords'

interface Props {
  search: AuditSearch
  members: { id: string; name: string }[]
  onChange: (search: AuditSearch) => void
}

/** Narrows the trail. Each choice is in the address at once, so that "back" takes it away again. */
export function AuditFilters({ search, members, onChange }: Props) {
  const choose = (part: Record<string, unknown>) =>
    onChange(readAuditSearch({ ...search, ...part }))
  return (
    <search className="mb-6 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <Select
        id="medewerker"
        label={m.audit_who()}
        value={search.medewerker ?? ''}
        onChange={({ target }) => choose({ medewerker: target.value })}
      >
        <option value="">{m.audit_everybody()}</option>
        {members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id="waarvoor"
        label={m.audit_purpose()}
        value={search.waarvoor ?? ''}
        onChange={({ target }) => choose({ waarvoor: target.value })}
      >
        <option value="">{m.audit_every_purpose()}</option>
        {auditPurposes.map((purpose) => (
          <option key={purpose} value={purpose}>
            {purposeWords[purpose]()}
          </option>
        ))}
      </Select>
      <TextField
        id="van"
        type="date"
        label={m.audit_from()}
        value={search.van ?? ''}
        onChange={({ target }) => choose({ van: target.value })}
      />
      <TextField
        id="tot"
        type="date"
        label={m.audit_until()}
        value={search.tot ?? ''}
        onChange={({ target }) => choose({ tot: target.value })}
      />
    </search>
  )
}

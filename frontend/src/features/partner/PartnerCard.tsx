import { m } from '../../paraglide/messages'
import { longDay, moment } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { PartnerActs } from './PartnerActs'
import type { Partner, PartnerKey } from './partners'
import { agreementWords, scopeWords } from './partnerWords'

interface Props {
  partner: Partner
  onKey: (key: PartnerKey) => void
}

/** One partner: what was agreed, what it may do, and how much it asks. */
export function PartnerCard({ partner, onKey }: Props) {
  const { name, scopes, agreement, formerKeyEndsAt, stoppedAt, lastUsedAt } = partner
  return (
    <article className="grid gap-3 rounded-card border border-line bg-card p-5">
      <h2 className="flex flex-wrap items-center gap-3 text-xl">
        {name}
        {partner.sandbox && <Badge tone="warm">{m.partner_sandbox()}</Badge>}
        {stoppedAt && <Badge tone="closed">{m.partner_stopped()}</Badge>}
      </h2>
      {partner.sandbox && <p>{m.partner_sandbox_text()}</p>}
      <p>
        {agreement
          ? m.partner_agreed({
              kind: agreementWords[agreement.kind](),
              version: agreement.version,
              day: longDay(agreement.agreedOn),
            })
          : m.partner_agreement_none()}
      </p>
      <ul className="list-disc ps-5" aria-label={m.partner_may()}>
        {scopes.map((scope) => (
          <li key={scope}>{scopeWords[scope]()}</li>
        ))}
      </ul>
      <p>
        {lastUsedAt ? m.partner_used_last({ when: moment(lastUsedAt) }) : m.partner_never_used()}
      </p>
      {formerKeyEndsAt && <p>{m.partner_former_key({ when: moment(formerKeyEndsAt) })}</p>}
      {partner.use.length > 0 && <Use partner={partner} />}
      {!stoppedAt && <PartnerActs partner={partner} onKey={onKey} />}
    </article>
  )
}

function Use({ partner }: { partner: Partner }) {
  return (
    <details>
      <summary className="flex min-h-11 items-center text-primary underline">
        {m.partner_use()}
      </summary>
      <Table caption={m.partner_use()} heads={[m.partner_use_day(), m.partner_use_requests()]}>
        {partner.use.map(({ usedOn, requests }) => (
          <Row key={usedOn}>
            <Cell>{longDay(usedOn)}</Cell>
            <Cell head={m.partner_use_requests()}>{requests}</Cell>
          </Row>
        ))}
      </Table>
    </details>
  )
}

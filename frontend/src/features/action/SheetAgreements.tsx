import { m } from '../../paraglide/messages'
import { agreementStatusWords, agreementTones } from '../../shared/agreementWords'
import { longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import type { Sheet } from './actions'

/** What was asked of partners and the municipality, and what they answered since. */
export function SheetAgreements({ agreements }: { agreements: Sheet['agreements'] }) {
  if (agreements.length === 0) return null
  return (
    <section aria-labelledby="sheet-agreements" className="grid gap-3">
      <h3 id="sheet-agreements" className="text-[1.4em]">
        {m.sheet_agreements()}
      </h3>
      <ul className="grid gap-3">
        {agreements.map((agreement) => (
          <li
            key={agreement.id}
            className="grid gap-1 rounded-card border border-line bg-card p-5 break-inside-avoid print:border-black"
          >
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="font-semibold">{agreement.request}</span>
              <Badge tone={agreementTones[agreement.status]}>
                {agreementStatusWords[agreement.status]()}
              </Badge>
            </p>
            <p>
              {agreement.partyName}
              {agreement.answer && `: “${agreement.answer}”`}
            </p>
            {agreement.promisedOn && (
              <p>{m.agreement_promised({ day: longDay(agreement.promisedOn) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { formatWords, languageWords, roundWords } from '../../shared/words'
import type { DialoguePlan } from './plans'

/** Everything that was planned, as the public page and the table will have it. */
export function PlanFacts({ plan, roomName }: { plan: DialoguePlan; roomName: string | null }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      <Fact name={m.plan_theme()}>{plan.theme.name}</Fact>
      <Fact name={m.plan_format()}>
        {formatWords[plan.format]()} · {languageWords[plan.language]()}
      </Fact>
      <Fact name={m.plan_tables()}>
        {m.tables_of({ tables: plan.tables, seats: plan.seatsPerTable })}
      </Fact>
      <Fact name={m.plan_room()}>{roomName}</Fact>
      <Fact name={m.plan_facilitator()}>{plan.facilitatorName}</Fact>
      <Fact name={m.plan_host()}>{plan.hostName}</Fact>
      <Fact name={m.plan_welcome()}>{plan.welcomeName}</Fact>
      <Fact name={m.plan_contact()}>{plan.contactName}</Fact>
      <Fact name={m.plan_co_organisers()}>{plan.coOrganisers.join(', ') || null}</Fact>
      <Fact name={m.plan_price()}>{plan.price ?? m.plan_free()}</Fact>
      <Fact name={m.plan_food()}>{plan.food}</Fact>
      <Fact name={m.plan_interpreter()}>{plan.interpreter}</Fact>
      <Fact name={m.plan_children()}>{plan.childrenWelcome ? m.yes() : m.no()}</Fact>
      {plan.registrationOpensAt && (
        <Fact name={m.plan_opens()}>{moment(plan.registrationOpensAt)}</Fact>
      )}
      {plan.registrationClosesAt && (
        <Fact name={m.plan_closes()}>{moment(plan.registrationClosesAt)}</Fact>
      )}
      {plan.reference && <Fact name={m.plan_reference()}>{plan.reference}</Fact>}
      <Fact name={m.plan_expectations()} wide>
        {plan.expectations}
      </Fact>
      <div className="sm:col-span-2">
        <dt className="text-ink-soft">{m.questions()}</dt>
        <dd>
          <ol className="grid gap-1">
            {plan.questions.map(({ round, text }) => (
              <li key={round + text}>
                <span className="font-semibold">{roundWords[round]()}:</span> {text}
              </li>
            ))}
          </ol>
        </dd>
      </div>
    </dl>
  )
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'sm:col-span-2' : ''}>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="whitespace-pre-line">
        {children ?? <span className="text-ink-soft">{m.not_filled_in()}</span>}
      </dd>
    </div>
  )
}

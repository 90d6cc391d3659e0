import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay, timeRange } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { FillBar } from '../../shared/ui/FillBar'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { PlanStatusBadge } from './PlanStatusBadge'
import type { DialoguePlanSummary } from './plans'

interface Props {
  caption: string
  plans: DialoguePlanSummary[]
}

/** Dialogues as a coordinator scans them: when, what and where, how full, and who leads. */
export function PlanTable({ caption, plans }: Props) {
  return (
    <Table
      caption={caption}
      heads={[
        m.plan_when(),
        m.plan_dialogue(),
        m.plan_fill(),
        m.plan_facilitator(),
        m.plan_status(),
      ]}
    >
      {plans.map((plan) => (
        <Row key={plan.id}>
          <Cell>
            <span className="whitespace-nowrap font-semibold">
              {shortDay(dayOf(plan.startsAt))}
            </span>
            <span className="ms-2 whitespace-nowrap text-ink-soft md:ms-0 md:block">
              {timeRange(plan.startsAt, plan.endsAt)}
            </span>
          </Cell>
          <Cell>
            <Link
              to={paths.dialoguePlan}
              params={{ id: plan.id }}
              className="font-semibold text-primary"
            >
              {plan.title}
            </Link>
            <span className="block text-ink-soft">
              {plan.venue.name} · {plan.neighbourhood.name}
            </span>
          </Cell>
          <Cell>
            <FillBar value={plan.seatsTaken} max={plan.seats}>
              {m.seats_taken_of({ taken: plan.seatsTaken, seats: plan.seats })}
            </FillBar>
          </Cell>
          <Cell head={m.plan_facilitator()}>
            {plan.facilitatorName ?? <span className="text-ink-soft">{m.nobody_yet()}</span>}
          </Cell>
          <Cell>
            <PlanStatusBadge status={plan.status} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { stepWords } from './stepWords'
import type { Trajectory } from './trajectories'

interface Props {
  trajectories: readonly Trajectory[]
  ofEverybody: boolean
  /** Leads to the page of a trajectory. */
  link: (trajectory: Trajectory) => ReactNode
}

/** Which initiative stands where, and what is due. */
export function TrajectoryTable({ trajectories, ofEverybody, link }: Props) {
  const heads = [
    m.traject_initiative(),
    m.traject_filter_step(),
    m.traject_due(),
    m.initiative_region(),
    ...(ofEverybody ? [m.traject_adviser()] : []),
  ]
  return (
    <Table caption={m.nav_trajectories()} heads={heads}>
      {trajectories.map((each) => (
        <Row key={each.id}>
          <Cell>{link(each)}</Cell>
          <Cell head={m.traject_filter_step()}>{stepWords[each.step]()}</Cell>
          <Cell head={m.traject_due()}>
            {each.dueOn ? longDay(each.dueOn) : '–'}{' '}
            {each.overdue && <Badge tone="warm">{m.traject_overdue()}</Badge>}
          </Cell>
          <Cell head={m.initiative_region()}>{each.region}</Cell>
          {ofEverybody && <Cell head={m.traject_adviser()}>{each.adviserName ?? '–'}</Cell>}
        </Row>
      ))}
    </Table>
  )
}

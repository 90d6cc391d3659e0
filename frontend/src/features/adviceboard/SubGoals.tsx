import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { getLocale } from '../../paraglide/runtime'
import { longDay } from '../../shared/dates'
import type { ProgrammeFigures } from './boards'

/** The four sub-goals of the programme, each with what is counted for it. */
export function SubGoals({ figures }: { figures: ProgrammeFigures }) {
  const { reach, training, scope, sharing } = figures
  const before = scope.perspectiveBefore
  const after = scope.perspectiveAfter
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <SubGoal title={m.progress_goal_reach()}>
        <Count name={m.progress_applications()} value={reach.applications} />
        <Count name={m.progress_accepted()} value={reach.accepted} />
        <Count name={m.progress_waiting()} value={reach.waiting} />
        <Count name={m.progress_under_way()} value={reach.underWay} />
        <Count
          name={m.progress_closed()}
          value={m.progress_load_of({ load: reach.closed, most: reach.target })}
        />
        <Count name={m.progress_not_reached()} value={reach.notReached} />
        <Count name={m.progress_stopped()} value={reach.stopped} />
      </SubGoal>
      <SubGoal title={m.progress_goal_train()}>
        <Count
          name={m.progress_trained()}
          value={m.progress_load_of({ load: training.trained, most: training.advisers })}
        />
      </SubGoal>
      <SubGoal title={m.progress_goal_scope()}>
        <Count
          name={m.progress_perspective()}
          value={
            before === null || after === null
              ? m.progress_perspective_few()
              : m.progress_before_after({ before: decimal(before), after: decimal(after) })
          }
        />
        <Count name={m.progress_answered_twice()} value={scope.answeredTwice} />
        <Count name={m.progress_chosen()} value={scope.approachesChosen} />
        <Count
          name={m.progress_kept()}
          value={m.progress_load_of({ load: scope.approachesKept, most: scope.approachesAsked })}
        />
      </SubGoal>
      <SubGoal title={m.progress_goal_share()}>
        <Count name={m.progress_lessons()} value={sharing.lessons} />
        <Count name={m.progress_proposals()} value={sharing.proposals} />
        <Count name={m.progress_taken_in()} value={sharing.taken} />
        {sharing.milestones.map(({ title, dueOn, doneOn }) => (
          <Count
            key={title + dueOn}
            name={title}
            value={
              doneOn
                ? m.progress_done_on({ day: longDay(doneOn) })
                : m.board_due({ day: longDay(dueOn) })
            }
          />
        ))}
      </SubGoal>
    </div>
  )
}

function SubGoal({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-2 rounded-card border border-line bg-card p-4">
      <h3 className="text-xl">{title}</h3>
      <dl className="grid gap-1.5">{children}</dl>
    </section>
  )
}

function Count({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 border-b border-line pb-1.5">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="font-semibold">{value}</dd>
    </div>
  )
}

const decimal = (average: number) =>
  average.toLocaleString(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })

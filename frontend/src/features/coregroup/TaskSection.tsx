import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay, moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { Select } from '../../shared/ui/controls'
import { careWords } from './careWords'
import {
  askByTurns,
  assign,
  type CareTask,
  careTasks,
  finish,
  type Member,
  members,
  useCoreGroupAct,
} from './coreGroup'

interface Props {
  cycleId: string
  /** What else belongs to one edition. */
  more: (dialogueId: string, number: number | null) => ReactNode
}

/** What there is to do for the editions of now, and whose turn it is. */
export function TaskSection({ cycleId, more }: Props) {
  const query = useQuery(careTasks(cycleId))
  const { data: group = [] } = useQuery(members(cycleId))
  return (
    <section
      aria-labelledby="taken"
      className="grid gap-5 rounded-card border border-line bg-card p-5"
    >
      <h2 id="taken" className="text-xl">
        {m.core_tasks()}
      </h2>
      <Loaded query={query} rows={3}>
        {(tasks) =>
          tasks.length === 0 ? (
            <p>{m.core_tasks_none()}</p>
          ) : (
            editions(tasks).map((these) => (
              <Edition
                key={these[0]?.dialogueId}
                cycleId={cycleId}
                tasks={these}
                group={group}
                more={more}
              />
            ))
          )
        }
      </Loaded>
    </section>
  )
}

const editions = (tasks: CareTask[]) =>
  [...new Set(tasks.map(({ dialogueId }) => dialogueId))].map((id) =>
    tasks.filter(({ dialogueId }) => dialogueId === id),
  )

interface EditionProps extends Props {
  tasks: CareTask[]
  group: Member[]
}

function Edition({ cycleId, tasks, group, more }: EditionProps) {
  const first = tasks[0]
  const asking = useCoreGroupAct(
    cycleId,
    () => askByTurns(first?.dialogueId ?? ''),
    m.core_tasks_asked,
  )
  if (!first) return null
  return (
    <div className="grid gap-3">
      <h3 className="text-lg">
        {m.core_edition({
          number: first.editionNumber ?? '',
          title: moment(first.editionStartsAt),
        })}
      </h3>
      <ul className="grid gap-3">
        {tasks.map((task) => (
          <Task key={task.id} cycleId={cycleId} task={task} group={group} />
        ))}
      </ul>
      {asking.error && <Failure error={asking.error} />}
      <div className="flex flex-wrap items-center gap-3">
        {tasks.some(({ proposed }) => proposed) && (
          <Button look="secondary" busy={asking.isPending} onClick={() => asking.mutate(undefined)}>
            {m.core_tasks_ask()}
          </Button>
        )}
        {more(first.dialogueId, first.editionNumber ?? null)}
      </div>
    </div>
  )
}

interface TaskProps {
  cycleId: string
  task: CareTask
  group: Member[]
}

function Task({ cycleId, task, group }: TaskProps) {
  const giving = useCoreGroupAct(cycleId, (memberId: string | null) => assign(task.id, memberId))
  const finishing = useCoreGroupAct(cycleId, () => finish(task.id))
  const error = giving.error ?? finishing.error
  const words = careWords[task.kind]()
  return (
    <li className="grid items-end gap-x-4 gap-y-1 border-t border-line pt-3 sm:grid-cols-[1fr_16rem_auto]">
      <p>
        <span className="font-semibold">{words}</span>
        <br />
        <span className="text-ink-soft">
          {m.core_due({ day: longDay(dayOf(task.dueAt)) })} · {standing(task)}
        </span>
      </p>
      <Select
        id={`wie-${task.id}`}
        label={<span className="sr-only">{m.core_task_who({ task: words })}</span>}
        value={task.member?.id ?? ''}
        disabled={task.status === 'DONE' || giving.isPending}
        onChange={({ target }) => giving.mutate(target.value || null)}
      >
        <option value="">{m.evening_task_nobody()}</option>
        {group.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {task.status !== 'DONE' && task.member && (
        <Button look="quiet" busy={finishing.isPending} onClick={() => finishing.mutate(undefined)}>
          {m.core_status_done()}
          <span className="sr-only">: {words}</span>
        </Button>
      )}
      {error && <Failure error={error} />}
    </li>
  )
}

function standing({ status, member, proposed }: CareTask) {
  const name = member?.name ?? ''
  if (status === 'DONE') return m.core_status_done()
  if (status === 'TAKEN') return m.core_status_taken({ name })
  if (status === 'ASKED') return m.core_status_asked({ name })
  return proposed ? m.core_task_proposed({ name: proposed.name }) : m.core_task_nobody()
}

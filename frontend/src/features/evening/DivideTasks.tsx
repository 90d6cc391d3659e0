import { m } from '../../paraglide/messages'
import { sentenceOf } from '../../shared/form/mistakes'
import { Select } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { EveningSection } from './EveningSection'
import { type CareTask, divide, type Evening, useEveningAct } from './myEvening'

interface Props {
  evening: Evening
  token: string
  taskWords: Record<CareTask['kind'], () => string>
}

/** Who does what the next time, said at the table by who is there. */
export function DivideTasks({ evening, token, taskWords }: Props) {
  const next = evening.tasks.filter(({ dialogueId }) => dialogueId !== evening.dialogueId)
  const first = next.filter(({ dialogueId }) => dialogueId === next[0]?.dialogueId)
  return (
    <EveningSection id="taken" title={m.evening_tasks()}>
      {first.length === 0 && <p>{m.evening_tasks_none()}</p>}
      <div className="grid gap-4 empty:hidden sm:grid-cols-2">
        {first.map((task) => (
          <Task
            key={task.id}
            task={task}
            words={taskWords[task.kind]()}
            group={evening.group}
            token={token}
          />
        ))}
      </div>
    </EveningSection>
  )
}

interface TaskProps {
  task: CareTask
  words: string
  group: Evening['group']
  token: string
}

function Task({ task, words, group, token }: TaskProps) {
  const act = useEveningAct(token, (memberId: string) => divide(token, task.id, memberId))
  return (
    <div className="grid gap-2">
      <Select
        id={`taak-${task.id}`}
        label={m.evening_task_who({ task: words })}
        value={task.member?.id ?? ''}
        disabled={task.status === 'DONE' || act.isPending}
        onChange={({ target }) => target.value && act.mutate(target.value)}
      >
        <option value="">{m.evening_task_nobody()}</option>
        {group.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      {act.error && <Notice tone="alarm">{sentenceOf(act.error)}</Notice>}
    </div>
  )
}

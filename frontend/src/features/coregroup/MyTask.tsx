import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { sentenceOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { Select } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { careWords } from './careWords'
import { handOver, type MyCareTask, type MyCoreGroup, useMyAct, useTaskAct } from './myCoreGroup'

interface Props {
  task: MyCareTask
  group: MyCoreGroup['group']
  token: string
}

/** One task: who has it, by when, and the one or two things I can do about it. */
export function MyTask({ task, group, token }: Props) {
  const [passing, setPassing] = useState(false)
  const act = useMyAct(token)
  const own = useTaskAct(token)
  const error = act.error ?? own.error
  const { id, kind, status, mine } = task
  const asked = status === 'ASKED'
  const mayTake = status === 'OPEN' || (mine && asked)
  return (
    <li className="grid gap-2 border-t border-line pt-4 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{careWords[kind]()}</span>
        <span className="text-ink-soft">{m.core_due({ day: longDay(dayOf(task.dueAt)) })}</span>
      </p>
      <p>{standing(task)}</p>
      {error && <Notice tone="alarm">{sentenceOf(error)}</Notice>}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {mayTake && (
          <Button
            look={mine ? 'primary' : 'secondary'}
            busy={own.isPending}
            onClick={() => own.mutate({ act: 'TAKE', about: id })}
          >
            {mine ? m.core_yes() : m.core_take()}
            <span className="sr-only">: {careWords[kind]()}</span>
          </Button>
        )}
        {mine && status === 'TAKEN' && (
          <Button
            look="secondary"
            busy={own.isPending}
            onClick={() => own.mutate({ act: 'DONE', about: id })}
          >
            {m.core_done_button()}
            <span className="sr-only">: {careWords[kind]()}</span>
          </Button>
        )}
        {mine && status !== 'DONE' && !passing && (
          <Button look="quiet" onClick={() => setPassing(true)}>
            {m.core_pass()}
            <span className="sr-only">: {careWords[kind]()}</span>
          </Button>
        )}
      </div>
      {passing && mine && status !== 'DONE' && (
        <PassOn
          id={id}
          group={group}
          busy={act.isPending}
          onPass={(memberId) => act.mutate(() => handOver(token, id, memberId))}
        />
      )}
    </li>
  )
}

function standing({ status, mine, name }: MyCareTask) {
  if (status === 'OPEN') return m.core_status_open()
  if (status === 'DONE') return name ? `${m.core_status_done()} (${name})` : m.core_status_done()
  if (status === 'ASKED')
    return mine ? m.core_status_asked_me() : m.core_status_asked({ name: name ?? '' })
  return mine ? m.core_status_mine() : m.core_status_taken({ name: name ?? '' })
}

interface PassProps {
  id: string
  group: MyCoreGroup['group']
  busy: boolean
  onPass: (memberId: string | null) => void
}

function PassOn({ id, group, busy, onPass }: PassProps) {
  const [to, setTo] = useState('')
  return (
    <div className="grid max-w-md gap-3">
      <Select
        id={`door-${id}`}
        label={m.core_pass_to()}
        value={to}
        onChange={({ target }) => setTo(target.value)}
      >
        <option value="">{m.core_pass_turn()}</option>
        {group.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <Button className="justify-self-start" busy={busy} onClick={() => onPass(to || null)}>
        {m.core_pass_send()}
      </Button>
    </div>
  )
}

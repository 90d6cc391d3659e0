import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { sheetOf } from '../../features/action/sheets'
import { careWords } from '../../features/coregroup/careWords'
import { doorName } from '../../features/evening/EveningDoor'
import { EveningSection } from '../../features/evening/EveningSection'
import { EveningNeeds, House } from '../../features/evening/House'
import { type Evening, envelope } from '../../features/evening/myEvening'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { Title } from './Title'

const OpeningSheet = lazy(async () => ({
  default: (await import('../../features/action/OpeningSheet')).OpeningSheet,
}))

/** The same evening on paper, for who has no phone or would rather not: without telephone numbers. */
export function EnvelopePage() {
  const { id } = useParams({ strict: false })
  return id ? <Known id={id} /> : null
}

function Known({ id }: { id: string }) {
  return (
    <>
      <Title title={m.evening_envelope()}>
        <Button look="secondary" onClick={() => window.print()}>
          {m.core_envelope_print()}
        </Button>
      </Title>
      <Loaded query={useQuery(envelope(id))} rows={4}>
        {(evening) => <Paper evening={evening} />}
      </Loaded>
    </>
  )
}

function Paper({ evening }: { evening: Evening }) {
  const { doorList, leader, ideas, tasks } = evening
  const next = tasks.filter(({ dialogueId }) => dialogueId !== evening.dialogueId)
  return (
    <div className="grid gap-6">
      <div>
        <p className="font-display text-2xl font-bold">{doorList.title}</p>
        <p>{moment(doorList.startsAt)}</p>
        <p>{doorList.venue}</p>
        <p className="font-semibold">
          {leader ? m.evening_leader({ name: leader }) : m.evening_leader_nobody()}
        </p>
        {evening.code && (
          <p>
            {m.evening_paper_link({ address: `${location.host}${paths.evening}` })}{' '}
            <span className="whitespace-nowrap font-mono text-xl font-bold">
              {evening.code.slice(0, 4)}-{evening.code.slice(4)}
            </span>
          </p>
        )}
      </div>
      <House evening={evening} />
      <EveningNeeds evening={evening} />
      <Suspense>
        <EveningSection id="terugblik" title={m.evening_sheet()}>
          <OpeningSheet source={sheetOf(evening.dialogueId)} />
        </EveningSection>
      </Suspense>
      <EveningSection id="deur" title={m.evening_door()}>
        <p>{m.evening_paper_door()}</p>
        <ul className="grid gap-2">
          {doorList.people.map((person) => (
            <li key={person.personId}>☐ {doorName(person)}</li>
          ))}
          {[1, 2, 3, 4].map((line) => (
            <li key={line}>☐ ……………………………………</li>
          ))}
        </ul>
      </EveningSection>
      <EveningSection id="thema" title={m.evening_theme()}>
        <p>{m.evening_theme_how()}</p>
        <ul className="grid gap-2">
          {ideas.map(({ id, words }) => (
            <li key={id}>☐ {words}</li>
          ))}
          <li>☐ ……………………………………</li>
        </ul>
      </EveningSection>
      <EveningSection id="taken" title={m.evening_tasks()}>
        {next.length === 0 && <p>{m.evening_tasks_none()}</p>}
        <ul className="grid gap-2">
          {next.map((task) => (
            <li key={task.id}>
              {careWords[task.kind]()}: {task.member?.name ?? '……………………'}
            </li>
          ))}
        </ul>
      </EveningSection>
      <EveningSection id="weinig" title={m.evening_few_title()}>
        <p>{m.evening_few()}</p>
      </EveningSection>
    </div>
  )
}

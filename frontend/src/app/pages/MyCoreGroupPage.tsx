import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Refusal } from '../../api/client'
import { careWords } from '../../features/coregroup/careWords'
import { MyTask } from '../../features/coregroup/MyTask'
import {
  type MyCoreGroup,
  type MyEdition,
  myCoreGroup,
  pauseTurns,
  useMyAct,
} from '../../features/coregroup/myCoreGroup'
import { RegularsToCall } from '../../features/coregroup/RegularsToCall'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { coreGroupCalendar } from '../../features/subscription/ownCalendar'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { KeptHere, NotSentYet, OnThisDevice } from '../../shared/kept/later'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

const OwnCalendar = lazy(async () => ({
  default: (await import('../../features/subscription/OwnCalendar')).OwnCalendar,
}))

const MyKeyFigures = lazy(async () => ({
  default: (await import('../../features/keyfigure/MyKeyFigures')).MyKeyFigures,
}))

/** Where the link of who carries a cycle leads: its tasks, and the evening they lead. */
export function MyCoreGroupPage() {
  const { token, open } = useLinkToken('core-group-token')
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.core_my_title()} personal />
      <h1 className="text-4xl">{m.core_my_title()}</h1>
      {token ? (
        <Known key={token} token={token} />
      ) : (
        <Suspense>
          <KeptHere kind="my-core-group" nameOf={({ cycle }: MyCoreGroup) => cycle} onOpen={open}>
            <p>{m.core_my_no_link()}</p>
          </KeptHere>
        </Suspense>
      )}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const query = useQuery(myCoreGroup(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.core_link_ended()}</p>
  return (
    <Loaded query={query} rows={3}>
      {(mine) => (
        <>
          <p className="text-xl">{m.core_my_hello({ name: mine.name, cycle: mine.cycle })}</p>
          <Suspense>
            <NotSentYet
              of={myCoreGroup(token).queryKey}
              words={(note) => wordsOfNote(note, mine)}
            />
          </Suspense>
          {mine.editions.length === 0 && <p>{m.core_no_editions()}</p>}
          {mine.editions.map((edition) => (
            <Edition key={edition.dialogueId} edition={edition} group={mine.group} token={token} />
          ))}
          <RegularsToCall token={token} />
          <Suspense>
            <MyKeyFigures token={token} />
          </Suspense>
          <Suspense>
            <OwnCalendar acts={coreGroupCalendar(token)} />
          </Suspense>
          <NotNow mine={mine} token={token} />
          <Suspense>
            <OnThisDevice of={myCoreGroup(token).queryKey} />
          </Suspense>
          <div className="border-t border-line pt-4">
            <p className="font-semibold">{m.core_question()}</p>
            <TelephoneLine organisation={mine.organisation} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function wordsOfNote({ act, about }: { act: string; about: string | null }, mine: MyCoreGroup) {
  const task = mine.editions.flatMap(({ tasks }) => tasks).find(({ id }) => id === about)
  const said = act === 'DONE' ? m.core_done_button() : m.core_take()
  return task ? `${said}: ${careWords[task.kind]()}` : said
}

interface EditionProps {
  edition: MyEdition
  group: MyCoreGroup['group']
  token: string
}

function Edition({ edition, group, token }: EditionProps) {
  const { dialogueId, number, title, tasks, evening, eveningOpensAt } = edition
  return (
    <section
      aria-labelledby={dialogueId}
      className="grid gap-4 rounded-card border border-line bg-card p-6 shadow-xs sm:p-8"
    >
      <div className="grid gap-1">
        <h2 id={dialogueId} className="text-2xl">
          {m.core_edition({ number: number ?? '', title })}
        </h2>
        <p>
          {moment(edition.startsAt)} · {edition.venue}
        </p>
        <p className="text-ink-soft">
          {edition.published
            ? m.core_coming({ coming: edition.coming, seats: edition.seats })
            : m.core_draft()}
        </p>
      </div>
      {evening ? (
        // A page of its own: within the app, this page would take the key of that evening for its own.
        <a href={`${paths.evening}#${evening}`} className={`${buttonLook()} justify-self-start`}>
          {m.core_evening_open()}
        </a>
      ) : (
        eveningOpensAt &&
        new Date(eveningOpensAt) > new Date() && (
          <Notice>{m.core_evening_from({ moment: moment(eveningOpensAt) })}</Notice>
        )
      )}
      <ul className="grid gap-4">
        {tasks.map((task) => (
          <MyTask key={task.id} task={task} group={group} token={token} />
        ))}
      </ul>
    </section>
  )
}

/** One tap, and nobody asks me anything until I say otherwise. */
function NotNow({ mine, token }: { mine: MyCoreGroup; token: string }) {
  const act = useMyAct(token)
  return (
    <div className="grid justify-items-start gap-2">
      {mine.paused && <Notice title={m.core_paused_title()} />}
      <Button
        look="secondary"
        busy={act.isPending}
        onClick={() => act.mutate(() => pauseTurns(token, !mine.paused))}
      >
        {mine.paused ? m.core_back() : m.core_not_now()}
      </Button>
      {!mine.paused && <p className="text-ink-soft">{m.core_not_now_hint()}</p>}
    </div>
  )
}

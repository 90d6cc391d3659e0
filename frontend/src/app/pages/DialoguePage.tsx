import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Refusal } from '../../api/client'
import { type DialogueDetails, dialogue } from '../../features/dialogue/dialogues'
import { FirstTime } from '../../features/dialogue/FirstTime'
import { People } from '../../features/dialogue/People'
import { PracticalFacts } from '../../features/dialogue/PracticalFacts'
import { SeatsBadge } from '../../features/dialogue/SeatsBadge'
import { StandingNotice } from '../../features/dialogue/StandingNotice'
import { standingOf, takesPeople } from '../../features/dialogue/standing'
import { WhatToExpect } from '../../features/dialogue/WhatToExpect'
import { WhenAndWhere } from '../../features/dialogue/WhenAndWhere'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { calendarPath, paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'
import { NotFoundPage } from './NotFoundPage'

/** Fetched by who finds no seat here, and by nobody else. */
const Alternatives = lazy(async () => ({
  default: (await import('../../features/dialogue/Alternatives')).Alternatives,
}))

/** What neighbours ask help for comes after what somebody came to read. */
const CallsForHelp = lazy(async () => ({
  default: (await import('../../features/help/CallsForHelp')).CallsForHelp,
}))

/** Fetched for a dialogue that returns. */
const OfCycle = lazy(async () => ({
  default: (await import('../../features/dialogue/OfCycle')).OfCycle,
}))

/** Everything about one dialogue: the page a partner's link or a poster's code leads to. */
export function DialoguePage() {
  const { id } = useParams({ from: paths.dialogue })
  const query = useQuery(dialogue(id))
  if (query.error instanceof Refusal && query.error.problem.status === 404) return <NotFoundPage />
  return (
    <div className="grid gap-6 pt-4">
      <BackLink to={paths.agenda}>{m.back_to_agenda()}</BackLink>
      <Loaded query={query}>{(found) => <Details dialogue={found} />}</Loaded>
    </div>
  )
}

function Details({ dialogue }: { dialogue: DialogueDetails }) {
  const open = standingOf(dialogue) === 'OPEN'
  const joinable = takesPeople(dialogue)
  return (
    <>
      <PageHead title={dialogue.title} />
      <header className="grid justify-items-start gap-3">
        <p className="font-semibold text-accent">{m.theme_is({ theme: dialogue.theme.name })}</p>
        <h1 lang={dialogue.language.toLowerCase()} className="text-4xl sm:text-5xl">
          {dialogue.title}
        </h1>
        <SeatsBadge dialogue={dialogue} />
        {(dialogue.editionNumber !== null || dialogue.newcomersSeatsLeft > 0) && (
          <Suspense>
            <OfCycle dialogue={dialogue} />
          </Suspense>
        )}
      </header>
      <StandingNotice dialogue={dialogue} />
      <div className="grid gap-10 lg:grid-cols-[1fr_22rem]">
        <aside
          aria-label={m.when_and_where()}
          className="grid content-start gap-5 self-start rounded-card border border-line bg-card p-6 shadow-xs lg:sticky lg:top-6 lg:order-last"
        >
          <WhenAndWhere dialogue={dialogue} />
          {joinable && (
            <Link
              to={paths.signUp}
              params={{ id: dialogue.id }}
              className={`${buttonLook()} text-xl print:hidden`}
            >
              {open ? m.sign_up() : m.join_waiting_list()}
            </Link>
          )}
          {open && (
            <a href={calendarPath(dialogue.id)} className={`${buttonLook('quiet')} print:hidden`}>
              {m.add_to_calendar()}
            </a>
          )}
          <div className="border-t border-line pt-4">
            <p className="font-semibold">
              {joinable ? m.call_instead() : m.my_registration_question()}
            </p>
            <TelephoneLine organisation={dialogue.organisation} />
          </div>
        </aside>
        <div className="grid max-w-prose content-start gap-10">
          {!open && (
            <Suspense>
              <Alternatives dialogueId={dialogue.id} neighbourhoodId={dialogue.neighbourhood.id} />
            </Suspense>
          )}
          <WhatToExpect dialogue={dialogue} />
          <FirstTime />
          <People dialogue={dialogue} />
          <section aria-labelledby="praktisch" className="grid gap-2">
            <h2 id="praktisch" className="text-2xl">
              {m.practical_title()}
            </h2>
            <PracticalFacts dialogue={dialogue} />
          </section>
          <Suspense>
            <CallsForHelp neighbourhoodId={dialogue.neighbourhood.id} />
          </Suspense>
          {open && (
            <p className="print:hidden">
              <Link to={paths.signUp} params={{ id: dialogue.id }} className={buttonLook()}>
                {m.sign_up_for_this()}
              </Link>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

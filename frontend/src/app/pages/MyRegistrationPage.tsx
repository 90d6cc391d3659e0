import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Refusal } from '../../api/client'
import { WhenAndWhere } from '../../features/dialogue/WhenAndWhere'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { MyRegistrationPanel } from '../../features/registration/MyRegistrationPanel'
import { type MyRegistration, myRegistration } from '../../features/registration/myRegistration'
import { RenewLink } from '../../features/registration/RenewLink'
import { regularCalendar } from '../../features/subscription/ownCalendar'
import { m } from '../../paraglide/messages'
import { dayOf, today } from '../../shared/dates'
import { KeptHere, NotSentYet, OnThisDevice } from '../../shared/kept/later'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { calendarPath, paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

const OwnCalendar = lazy(async () => ({
  default: (await import('../../features/subscription/OwnCalendar')).OwnCalendar,
}))

/** Fetched by who has no seat, and by nobody else. */
const Alternatives = lazy(async () => ({
  default: (await import('../../features/dialogue/Alternatives')).Alternatives,
}))

/** Fetched from the day on that there can be any. */
const MySteps = lazy(async () => ({
  default: (await import('../../features/step/MySteps')).MySteps,
}))

const MyStanding = lazy(async () => ({
  default: (await import('../../features/standing/MyStanding')).MyStanding,
}))

/** Where a mail's link leads: see my registration, and cancel it. Nothing happens by only opening it. */
export function MyRegistrationPage() {
  const { token, forget, open } = useLinkToken('registration-token')
  const [renewed, setRenewed] = useState(false)
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.my_registration_title()} personal />
      <h1 className="text-4xl">{m.my_registration_title()}</h1>
      {renewed && (
        <div role="status">
          <Notice title={m.renewed_title()}>
            <p>{m.renewed_text()}</p>
          </Notice>
        </div>
      )}
      {token && (
        <Known
          key={token}
          token={token}
          onRenewed={() => {
            forget()
            setRenewed(true)
          }}
        />
      )}
      {!token && !renewed && (
        <Suspense>
          <KeptHere
            kind="my-registration"
            nameOf={({ dialogue }: MyRegistration) => dialogue.title}
            onOpen={open}
          >
            <WithoutLink text={m.my_registration_no_link()} />
          </KeptHere>
        </Suspense>
      )}
    </div>
  )
}

function Known({ token, onRenewed }: { token: string; onRenewed: () => void }) {
  const query = useQuery(myRegistration(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status !== null && status >= 400 && status < 500 && status !== 429) {
    return <WithoutLink text={m.my_registration_link_ended()} />
  }
  return (
    <Loaded query={query} rows={2}>
      {(found) => (
        <>
          <Suspense>
            <NotSentYet of={myRegistration(token).queryKey} words={wordsOfNote} />
          </Suspense>
          <Summary registration={found} token={token} />
          <Suspense>
            <OnThisDevice of={myRegistration(token).queryKey} />
          </Suspense>
          {mayHaveSteps(found) && (
            <Suspense>
              <MySteps token={token} />
            </Suspense>
          )}
          {found.canCancel && <RenewLink token={token} onRenewed={onRenewed} />}
          {(found.status === 'WAITING' || found.status === 'CANCELLED' || found.askedAt) && (
            <Suspense>
              <Alternatives dialogueId={found.dialogue.id} />
            </Suspense>
          )}
        </>
      )}
    </Loaded>
  )
}

const wordsOfNote = ({ act }: { act: string }) =>
  act === 'CANCEL' ? m.cancel_registration() : m.asked_yes()

/** A step is written at the table; before that day there is none. */
const mayHaveSteps = ({ status, dialogue }: MyRegistration) =>
  status === 'CONFIRMED' && dialogue.status !== 'CANCELLED' && dayOf(dialogue.startsAt) <= today()

function Summary({ registration, token }: { registration: MyRegistration; token: string }) {
  const { dialogue } = registration
  return (
    <div className="grid gap-6 rounded-card border border-line bg-card p-6 shadow-xs sm:p-8">
      <MyRegistrationPanel registration={registration} token={token} />
      <div className="grid gap-4 border-t border-line pt-5">
        <p className="font-display text-2xl font-bold">
          <Link to={paths.dialogue} params={{ id: dialogue.id }}>
            {dialogue.title}
          </Link>
        </p>
        {dialogue.status === 'CANCELLED' && <Notice tone="warm" title={m.standing_cancelled()} />}
        <WhenAndWhere dialogue={dialogue} />
        {registration.status === 'CONFIRMED' && (
          <p>
            <a href={calendarPath(dialogue.id)} className={buttonLook('quiet')}>
              {m.add_to_calendar()}
            </a>
          </p>
        )}
      </div>
      {registration.cycleId && (
        <div className="grid gap-6 border-t border-line pt-5">
          <Suspense>
            <MyStanding token={token} />
            <OwnCalendar acts={regularCalendar(token)} />
          </Suspense>
        </div>
      )}
      <div className="border-t border-line pt-4">
        <p className="font-semibold">{m.my_registration_question()}</p>
        <TelephoneLine organisation={dialogue.organisation} />
        <p className="mt-3">
          <Link to={paths.personalFile}>{m.file_title()}</Link>
        </p>
      </div>
    </div>
  )
}

function WithoutLink({ text }: { text: string }) {
  return (
    <div className="grid justify-items-start gap-4">
      <p>{text}</p>
      <Link to={paths.requestLink} className={buttonLook()}>
        {m.to_request_link()}
      </Link>
    </div>
  )
}

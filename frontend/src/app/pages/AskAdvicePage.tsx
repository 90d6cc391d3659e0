import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { firstOrganisation } from '../../features/organisation/organisation'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { ApplicationForm } from '../../features/trajectory/ApplicationForm'
import type { AskedContact } from '../../features/trajectory/applicationDraft'
import { askForAdvice } from '../../features/trajectory/applications'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { PageHead } from '../PageHead'

/** "Ask advice for your initiative": a few questions, and then an adviser comes by. */
export function AskAdvicePage() {
  const query = useQuery(firstOrganisation)
  const [sent, setSent] = useState<AskedContact | null>(null)
  if (sent !== null) return <Sent contact={sent} />
  return (
    <div className="grid max-w-2xl gap-8 pt-10">
      <PageHead title={m.advice_title()} />
      <h1 className="text-4xl sm:text-5xl">{m.advice_title()}</h1>
      <p className="text-xl">{m.advice_intro()}</p>
      <ol className="grid list-decimal gap-1 ps-6">
        <li>{m.advice_how_talk()}</li>
        <li>{m.advice_how_advice()}</li>
        <li>{m.advice_how_call()}</li>
      </ol>
      <Loaded query={query}>
        {(organisation) =>
          organisation && (
            <>
              <div className="rounded-card bg-sun-soft p-5">
                <p className="font-semibold">{m.advice_rather_call()}</p>
                <TelephoneLine organisation={organisation} />
              </div>
              <ApplicationForm
                send={(key, application) => askForAdvice(organisation.id, key, application)}
                onDone={(_, draft) => setSent(draft.contactKind || 'EMAIL')}
              />
            </>
          )
        }
      </Loaded>
    </div>
  )
}

/** What happens next, in the words of how they are reached. */
function Sent({ contact }: { contact: AskedContact }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { data: organisation } = useQuery(firstOrganisation)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  const next = {
    EMAIL: m.advice_sent_email,
    MOBILE: m.advice_sent_mobile,
    LANDLINE: m.advice_sent_call,
    POST: m.advice_sent_post,
  }[contact]
  return (
    <div className="grid max-w-2xl gap-6 pt-10">
      <PageHead title={m.advice_sent_title()} personal />
      <h1 ref={heading} tabIndex={-1} className="text-4xl">
        {m.advice_sent_title()}
      </h1>
      <p className="text-xl">{next()}</p>
      <p>{m.advice_sent_then()}</p>
      <p>
        <Link to={paths.toolkit}>{m.advice_sent_toolkit()}</Link>
      </p>
      {organisation && (
        <div>
          <p className="font-semibold">{m.my_registration_question()}</p>
          <TelephoneLine organisation={organisation} />
        </div>
      )}
    </div>
  )
}

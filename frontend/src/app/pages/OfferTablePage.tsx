import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { firstOrganisation } from '../../features/organisation/organisation'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { OfferTableForm } from '../../features/tableoffer/OfferTableForm'
import { type NewTableOffer, offerTable } from '../../features/tableoffer/tableOffers'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { PageHead } from '../PageHead'

type Contact = NewTableOffer['contact']['kind'] | ''

/** "I would like to offer a table": a few questions, and then we talk. */
export function OfferTablePage() {
  const query = useQuery(firstOrganisation)
  const [sent, setSent] = useState<Contact | null>(null)
  if (sent !== null) return <Sent contact={sent} />
  return (
    <div className="grid max-w-2xl gap-8 pt-10">
      <PageHead title={m.offer_title()} />
      <h1 className="text-4xl sm:text-5xl">{m.offer_title()}</h1>
      <p className="text-xl">{m.offer_intro()}</p>
      <Loaded query={query}>
        {(organisation) =>
          organisation && (
            <>
              <div className="rounded-card bg-sun-soft p-5">
                <p className="font-semibold">{m.offer_rather_call()}</p>
                <TelephoneLine organisation={organisation} />
              </div>
              <OfferTableForm
                send={(key, offer) => offerTable(organisation.id, key, offer)}
                onDone={(_, draft) => setSent(draft.contactKind)}
              />
            </>
          )
        }
      </Loaded>
    </div>
  )
}

/** What happens next, in the words of how they are reached. */
function Sent({ contact }: { contact: Contact }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { data: organisation } = useQuery(firstOrganisation)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  const next = {
    '': m.offer_sent_none,
    EMAIL: m.offer_sent_email,
    MOBILE: m.offer_sent_mobile,
    LANDLINE: m.offer_sent_call,
    POST: m.offer_sent_call,
    VIA: m.offer_sent_call,
    NONE: m.offer_sent_none,
  }[contact]
  return (
    <div className="grid max-w-2xl gap-6 pt-10">
      <PageHead title={m.offer_sent_title()} personal />
      <h1 ref={heading} tabIndex={-1} className="text-4xl">
        {m.offer_sent_title()}
      </h1>
      <p className="text-xl">{next()}</p>
      {organisation && (
        <div>
          <p className="font-semibold">{m.my_registration_question()}</p>
          <TelephoneLine organisation={organisation} />
        </div>
      )}
    </div>
  )
}

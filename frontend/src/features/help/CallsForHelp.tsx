import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { Button } from '../../shared/ui/Button'
import { type CallForHelp, callsForHelp } from './helpCalls'
import { OfferForm } from './OfferForm'

/** What groups in a neighbourhood ask help for; nothing at all when nobody does. */
export function CallsForHelp({ neighbourhoodId }: { neighbourhoodId: string }) {
  const { data: calls = [] } = useQuery(callsForHelp(neighbourhoodId))
  if (calls.length === 0) return null
  return (
    <section aria-labelledby="hulp-gevraagd" className="grid gap-4 print:hidden">
      <h2 id="hulp-gevraagd" className="text-2xl">
        {m.help_calls_title()}
      </h2>
      <p>{m.help_calls_intro()}</p>
      <ul className="grid gap-4">
        {calls.map((call) => (
          <Call key={call.actionId} call={call} />
        ))}
      </ul>
    </section>
  )
}

function Call({ call }: { call: CallForHelp }) {
  const [offering, setOffering] = useState(false)
  return (
    <li className="grid gap-3 rounded-card border border-line bg-card p-5">
      <h3 className="font-display text-lg font-bold">{call.title}</h3>
      {call.needed && (
        <p>
          {m.help_needed()}: <span className="font-semibold">{call.needed}</span>
        </p>
      )}
      {call.dueOn && <p>{m.help_before({ day: longDay(call.dueOn) })}</p>}
      {offering ? (
        <OfferForm call={call} onClose={() => setOffering(false)} />
      ) : (
        <Button look="secondary" className="justify-self-start" onClick={() => setOffering(true)}>
          {m.help_offer()}
          <span className="sr-only">: {call.title}</span>
        </Button>
      )}
    </li>
  )
}

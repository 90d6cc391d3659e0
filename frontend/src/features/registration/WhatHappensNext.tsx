import { m } from '../../paraglide/messages'
import { outcomeOf } from './receipt'
import type { Receipt } from './signUp'

type Sentences = readonly (() => string)[]
type Reach = Receipt['contactKind']

const withASeat: Record<Reach, Sentences> = {
  EMAIL: [m.next_email, m.next_email_link],
  MOBILE: [m.next_write_down, m.next_we_call],
  LANDLINE: [m.next_write_down, m.next_we_call],
  POST: [m.next_write_down],
  VIA: [m.next_write_down],
  NONE: [m.next_write_down, m.next_nobody_calls],
}

const whenASeatIsFree: Record<Reach, Sentences> = {
  EMAIL: [m.next_free_email, m.next_time_to_choose],
  MOBILE: [m.next_free_mobile, m.next_time_to_choose],
  LANDLINE: [m.next_free_landline, m.next_time_to_choose],
  POST: [m.next_free_none],
  VIA: [m.next_free_none],
  NONE: [m.next_free_none],
}

function sentencesFor(receipt: Receipt): Sentences {
  const { contactKind, waitingPeople } = receipt
  const seated = [...withASeat[contactKind], m.next_come, m.next_cancel]
  const fairness = waitingPeople > 1 ? m.next_smaller_first : m.next_longest_first
  const waiting = [...whenASeatIsFree[contactKind], fairness, m.next_stop_waiting]
  return { SEATED: seated, WAITING: waiting, PARTLY: [...seated, ...waiting] }[outcomeOf(receipt)]
}

/** What somebody can count on now, by what came of it and how they can be reached. */
export function WhatHappensNext({ receipt }: { receipt: Receipt }) {
  return (
    <section aria-labelledby="hoe-verder" className="grid gap-3">
      <h2 id="hoe-verder" className="text-2xl">
        {m.next_title()}
      </h2>
      <ol className="grid list-decimal gap-2 ps-6">
        {sentencesFor(receipt).map((sentence) => (
          <li key={sentence()}>{sentence()}</li>
        ))}
      </ol>
    </section>
  )
}

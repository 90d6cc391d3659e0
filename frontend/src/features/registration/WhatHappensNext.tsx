import { m } from '../../paraglide/messages'
import type { Receipt } from './signUp'

const next: Record<Receipt['contactKind'], readonly (() => string)[]> = {
  EMAIL: [m.next_email, m.next_email_link],
  MOBILE: [m.next_write_down, m.next_we_call],
  LANDLINE: [m.next_write_down, m.next_we_call],
  POST: [m.next_write_down],
  VIA: [m.next_write_down],
  NONE: [m.next_write_down, m.next_nobody_calls],
}

/** What somebody can count on now, by how they can be reached. */
export function WhatHappensNext({ contactKind }: { contactKind: Receipt['contactKind'] }) {
  return (
    <section aria-labelledby="hoe-verder" className="grid gap-3">
      <h2 id="hoe-verder" className="text-2xl">
        {m.next_title()}
      </h2>
      <ol className="grid list-decimal gap-2 ps-6">
        {[...next[contactKind], m.next_come, m.next_cancel].map((sentence) => (
          <li key={sentence()}>{sentence()}</li>
        ))}
      </ol>
    </section>
  )
}

import { m } from '../../paraglide/messages'
import { buttonLook } from '../../shared/ui/buttonLook'
import { type Choice, calendarLink, followAddress } from './addresses'
import { Copyable } from './Copyable'

/** Where a part of the agenda is followed: by a calendar, and by a reader of feeds. */
export function WaysToFollow({ choice }: { choice: Choice }) {
  const calendar = followAddress('calendar', choice)
  return (
    <>
      <section aria-labelledby="in-je-agenda" className="grid gap-3">
        <h2 id="in-je-agenda" className="text-2xl">
          {m.follow_calendar()}
        </h2>
        <p>{m.follow_calendar_text()}</p>
        <a href={calendarLink(calendar)} className={`${buttonLook()} justify-self-start`}>
          {m.follow_calendar_open()}
        </a>
        <p>{m.follow_calendar_address()}</p>
        <Copyable text={calendar} action={m.follow_copy()} />
      </section>
      <section aria-labelledby="in-een-lezer" className="grid gap-3">
        <h2 id="in-een-lezer" className="text-2xl">
          {m.follow_reader()}
        </h2>
        <p>{m.follow_reader_text()}</p>
        <p className="flex flex-wrap gap-x-6">
          <a href={followAddress('rss', choice)} className="inline-flex min-h-11 items-center">
            {m.follow_rss()}
          </a>
          <a href={followAddress('feed', choice)} className="inline-flex min-h-11 items-center">
            {m.follow_json()}
          </a>
        </p>
      </section>
    </>
  )
}

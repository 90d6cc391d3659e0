import { m } from '../../paraglide/messages'

/** For who has never been: nothing to prepare, nothing one must say. */
export function FirstTime() {
  return (
    <section
      aria-labelledby="eerste-keer"
      className="grid gap-3 rounded-card bg-primary-soft p-6 print:hidden"
    >
      <h2 id="eerste-keer" className="text-2xl">
        {m.first_time_title()}
      </h2>
      <ul className="grid list-disc gap-1 ps-6">
        <li>{m.first_time_alone()}</li>
        <li>{m.first_time_prepare()}</li>
        <li>{m.first_time_silent()}</li>
        <li>{m.first_time_leave()}</li>
      </ul>
    </section>
  )
}

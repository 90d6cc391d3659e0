import { m } from '../../paraglide/messages'
import { PageHead } from '../PageHead'

/** Public help lines of the Netherlands. The numbers are the organisations' own. */
const lines = [
  { name: m.help_gp_name, text: m.help_gp_text, number: null },
  { name: m.help_listening_name, text: m.help_listening_text, number: '088 0767 000' },
  { name: m.help_113_name, text: m.help_113_text, number: '0800 0113' },
  { name: m.help_safe_name, text: m.help_safe_text, number: '0800 2000' },
  { name: m.help_child_name, text: m.help_child_text, number: '0800 0432' },
] as const

/** Words for a worry or a loss at the table, and whom to call. Nothing about it is kept. */
export function HelpingWordsPage() {
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.help_title()} />
      <h1 className="text-4xl sm:text-5xl">{m.help_title()}</h1>
      <p className="text-xl">{m.help_intro()}</p>
      <p className="rounded-e-card border-s-8 border-danger bg-danger-soft p-5">
        {m.help_emergency()}{' '}
        <a href="tel:112" className="font-bold">
          112
        </a>
      </p>
      <section aria-labelledby="bij-een-ander" className="grid gap-3">
        <h2 id="bij-een-ander" className="text-2xl">
          {m.help_other_title()}
        </h2>
        <ul className="grid list-disc gap-2 ps-6">
          <li>{m.help_other_listen()}</li>
          <li>{m.help_other_words()}</li>
          <li>{m.help_other_ask()}</li>
          <li>{m.help_other_leave()}</li>
        </ul>
      </section>
      <section aria-labelledby="bij-verdriet" className="grid gap-3">
        <h2 id="bij-verdriet" className="text-2xl">
          {m.help_grief_title()}
        </h2>
        <p>{m.help_grief_text()}</p>
      </section>
      <section aria-labelledby="wie-bellen" className="grid gap-3">
        <h2 id="wie-bellen" className="text-2xl">
          {m.help_call_title()}
        </h2>
        <ul className="grid gap-3 sm:grid-cols-2">
          {lines.map(({ name, text, number }) => (
            <li key={name()} className="rounded-card border border-line bg-card p-5">
              <h3 className="text-xl">{name()}</h3>
              <p>{text()}</p>
              {number && (
                <a
                  href={`tel:${number.replaceAll(' ', '')}`}
                  className="inline-flex min-h-11 items-center text-xl font-bold text-primary"
                >
                  {number}
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      <p className="text-ink-soft">{m.help_nothing_kept()}</p>
    </div>
  )
}

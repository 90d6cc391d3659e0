import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'

/** For an organisation that begins: what to do first, in the order in which one needs the other. */
export function FirstSteps() {
  const todo = [
    { to: paths.neighbourhoods, words: m.first_neighbourhood() },
    { to: paths.venues, words: m.first_venue() },
    { to: paths.themes, words: m.first_theme() },
    { to: paths.newDialoguePlan, words: m.first_dialogue() },
  ] as const
  return (
    <section
      aria-labelledby="begin"
      className="grid gap-4 rounded-card border-2 border-dashed border-line bg-card p-6"
    >
      <h2 id="begin" className="text-2xl">
        {m.first_title()}
      </h2>
      <ol className="grid list-decimal gap-1 ps-6">
        {todo.map(({ to, words }) => (
          <li key={to}>
            <Link to={to} className="inline-flex min-h-11 items-center font-semibold text-primary">
              {words}
            </Link>
          </li>
        ))}
      </ol>
      <p>
        {m.first_or_import()}{' '}
        <Link to={paths.programmeImport} className="font-semibold text-primary">
          {m.nav_programme_import()}
        </Link>
      </p>
    </section>
  )
}

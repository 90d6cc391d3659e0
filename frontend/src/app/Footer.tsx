import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { firstOrganisation } from '../features/organisation/organisation'
import { TelephoneLine } from '../features/organisation/TelephoneLine'
import { m } from '../paraglide/messages'
import { paths } from '../shared/paths'

const link = 'inline-flex min-h-11 items-center'

/** On every page: a number to call, so that nobody needs this site to take part. */
export function Footer() {
  const { data: organisation } = useQuery(firstOrganisation)
  return (
    <footer className="border-t border-line bg-card">
      <div className="mx-auto grid w-full max-w-6xl gap-8 px-4 py-10 sm:grid-cols-2 sm:px-6">
        <section aria-labelledby="bellen" className="min-h-32">
          <h2 id="bellen" className="mb-1 text-xl">
            {m.footer_call_title()}
          </h2>
          {organisation && (
            <>
              <TelephoneLine organisation={organisation} />
              <p className="text-ink-soft">
                {organisation.name}
                {' · '}
                <a href={`mailto:${organisation.email}`}>{organisation.email}</a>
              </p>
            </>
          )}
        </section>
        <nav aria-label={m.footer_menu()} className="grid content-start print:hidden">
          <Link to={paths.about} className={link}>
            {m.menu_about()}
          </Link>
          <Link to={paths.toolkit} className={link}>
            {m.menu_toolkit()}
          </Link>
          <Link to={paths.offerTable} className={link}>
            {m.offer_title()}
          </Link>
          <Link to={paths.requestLink} className={link}>
            {m.menu_my_registration()}
          </Link>
          <Link to={paths.helpingWords} className={link}>
            {m.menu_helping_words()}
          </Link>
          {/* The browser goes there itself: a neighbour's page does not know the routes of members. */}
          <a href={paths.coordinator} className={link}>
            {m.menu_coordinator()}
          </a>
        </nav>
      </div>
    </footer>
  )
}

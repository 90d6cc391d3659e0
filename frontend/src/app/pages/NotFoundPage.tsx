import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Mark } from '../../shared/ui/Mark'
import { PageHead } from '../PageHead'

/** A wrong turn is nobody's fault: say so, and show the ways on. */
export function NotFoundPage() {
  return (
    <div className="grid max-w-prose justify-items-start gap-4 pt-12">
      <PageHead title={m.not_found_title()} personal />
      <Mark className="size-16" />
      <h1 className="text-4xl">{m.not_found_title()}</h1>
      <p>{m.not_found_text()}</p>
      <p className="flex flex-wrap gap-3">
        <Link to={paths.agenda} className={buttonLook()}>
          {m.to_agenda()}
        </Link>
        <Link to={paths.requestLink} className={buttonLook('secondary')}>
          {m.to_request_link()}
        </Link>
      </p>
      <p>{m.not_found_call()}</p>
    </div>
  )
}
